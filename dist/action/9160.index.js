export const id = 9160;
export const ids = [9160];
export const modules = {

/***/ 39160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openBackups: () => (/* binding */ openBackups)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/core/base/problem.js
var problem = __webpack_require__(5045);
// EXTERNAL MODULE: ./lib/core/base/result.js
var result = __webpack_require__(33445);
// EXTERNAL MODULE: ./lib/adapters/git/branches.js
var branches = __webpack_require__(41944);
// EXTERNAL MODULE: ./lib/adapters/git/disk.js
var git_disk = __webpack_require__(9917);
// EXTERNAL MODULE: ./lib/adapters/git/discovery.js
var discovery = __webpack_require__(3952);
// EXTERNAL MODULE: ./lib/adapters/git/git.js
var git = __webpack_require__(17514);
// EXTERNAL MODULE: ./lib/adapters/git/objects.js
var objects = __webpack_require__(28914);
// EXTERNAL MODULE: ./lib/core/base/json.js
var json = __webpack_require__(60306);
// EXTERNAL MODULE: ./lib/core/model/stored/backup.js
var backup = __webpack_require__(69962);
// EXTERNAL MODULE: ./lib/core/model/stored/data-path.js
var data_path = __webpack_require__(70522);
// EXTERNAL MODULE: ./lib/adapters/git/git-arguments.js
var git_arguments = __webpack_require__(73239);
;// CONCATENATED MODULE: ./lib/adapters/git/backups/state.js
// A state of the data folder: an id for each file's content, and the way to its bytes.









/** Every regular file below a folder that counts. Problem: `unreadable`. */
function diskState(folder, { label, like, counts }) {
    const ids = new Map();
    let [at, total] = [label, 0];
    try {
        for (const path of filesBelowFolder(folder)) {
            if (!counts(path))
                continue;
            at = `${label}/${path}`;
            const bytes = readRegular((0,external_node_path_.join)(folder, path));
            ids.set(path, (0,objects.blobId)(bytes, like));
            total += bytes.length;
        }
    }
    catch (error) {
        const code = (0,git_disk/* errorCode */.CA)(error);
        if (code === null)
            throw error;
        return (0,result/* failed */.g)((0,problem/* problem */.CC)("unreadable", `${at} cannot be read (${code}), so nothing can be said about the whole.`, { at: { path: at }, hint: "Check its permissions." }));
    }
    return (0,result.ok)({ ids, total, bytes: async (paths) => (0,result.ok)(new Map(paths.flatMap((path) => readQuietly(folder, path)))) });
}
/** Paths of regular files, sorted by folder; what is never kept is not entered, links are not followed. */
function filesBelowFolder(folder, inside = "") {
    return external_node_fs_.readdirSync((0,external_node_path_.join)(folder, inside), { withFileTypes: true }).flatMap((entry) => {
        const path = inside === "" ? entry.name : `${inside}/${entry.name}`;
        if ((0,data_path/* isTemporary */.ey)(entry.name) || !(0,data_path/* isDataPath */.si)(path) || (0,backup/* isNeverKept */.pm)(path))
            return [];
        return entry.isDirectory() ? filesBelowFolder(folder, path) : entry.isFile() ? [path] : [];
    });
}
function readRegular(file) {
    const descriptor = external_node_fs_.openSync(file, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0));
    try {
        return external_node_fs_.readFileSync(descriptor);
    }
    finally {
        external_node_fs_.closeSync(descriptor);
    }
}
/** Null where there is nothing to be read. */
function readBack(folder, path) {
    try {
        return readRegular((0,external_node_path_.join)(folder, path));
    }
    catch {
        return null;
    }
}
function readQuietly(folder, path) {
    const bytes = readBack(folder, path);
    return bytes ? [[path, bytes]] : [];
}
/** The regular files of a commit. */
function treeState(git, entries) {
    const ids = new Map([...entries].flatMap(([path, { mode, id }]) => (mode.startsWith("100") && !(0,backup/* isNeverKept */.pm)(path) ? [[path, id]] : [])));
    return { ids, bytes: (paths) => blobsAt(git, ids, paths) };
}
async function blobsAt(git, ids, paths) {
    const wanted = [...new Set(paths.flatMap((path) => ids.get(path) ?? []))];
    const blobs = await blobsOf(git, wanted);
    if (!blobs.ok)
        return blobs;
    return (0,result.ok)(new Map(paths.flatMap((path) => {
        const bytes = blobs.value.get(ids.get(path) ?? "");
        return bytes ? [[path, bytes]] : [];
    })));
}
/** One object that is damaged ends the whole reading: then each is read alone, so that the others come out. */
async function blobsOf(git, ids) {
    const blobs = new Map();
    if (ids.length === 0)
        return (0,result.ok)(blobs);
    const answer = await git.run({ command: "cat-file", options: ["--batch"], input: ids.map((id) => `${id}\n`).join("") });
    if (answer.ok)
        return (0,result.ok)(splitBatch(answer.value, blobs));
    if (answer.problem.code !== "git-failed")
        return answer;
    if (ids.length === 1)
        return (0,result.ok)(blobs);
    for (const id of ids)
        for (const [one, bytes] of await blobsOrNone(git, id))
            blobs.set(one, bytes);
    return (0,result.ok)(blobs);
}
async function blobsOrNone(git, id) {
    const one = await blobsOf(git, [id]);
    return one.ok ? one.value : new Map();
}
/** Each answer is `<id> <type> <size>`, a line feed, the content and a line feed; `<id> missing` for what is not there. */
function splitBatch(answer, blobs) {
    for (let at = 0; at < answer.length;) {
        const end = answer.indexOf(10, at);
        const [id = "", type, size] = answer.toString("latin1", at, end).split(" ");
        at = end + 1;
        if (type === "missing" || !(0,git_arguments/* isOid */.dH)(id))
            continue;
        blobs.set(id, answer.subarray(at, at + Number(size)));
        at += Number(size) + 1;
    }
    return blobs;
}
/** Where a path is in both, the first one holds. */
function bothStates(first, second) {
    return {
        ids: new Map([...second.ids, ...first.ids]),
        async bytes(paths) {
            const [own, others] = [await first.bytes(paths.filter((path) => first.ids.has(path))), await second.bytes(paths.filter((path) => !first.ids.has(path)))];
            if (!own.ok)
                return own;
            return others.ok ? (0,result.ok)(new Map([...others.value, ...own.value])) : others;
        },
    };
}

;// CONCATENATED MODULE: ./lib/adapters/git/backups/folder-backups.js
// Backups without git: copies in folders, our own and those that people made beside the data folder.









const ROOM = "backups";
/** The files lie beside the list of their ids. */
const FILES = "files";
const MANIFEST = "backup.json";
/** All of it or nothing: the copy has its name once every byte is on the disk. Problems: `disk-full`, `not-writable`, `already-exists`. */
async function makeCopy(folder, { state }, { at, label, disk }) {
    const id = freeName((0,external_node_path_.join)(folder.path, ROOM), at, label);
    const room = (0,external_node_path_.join)(folder.path, ROOM);
    const making = (0,external_node_path_.join)(room, `.tmp-${process.pid}-${id}`);
    const bytes = await state.bytes([...state.ids.keys()]);
    if (!bytes.ok)
        return bytes;
    try {
        if ((0,git_disk/* makeFolders */.wZ)(disk, room).length > 0)
            (0,git_disk/* writeNew */.qf)(disk, (0,external_node_path_.join)(room, ".gitignore"), { bytes: Buffer.from("*\n") });
        writeFiles(disk, (0,external_node_path_.join)(making, FILES), bytes.value);
        (0,git_disk/* writeNew */.qf)(disk, (0,external_node_path_.join)(making, MANIFEST), { bytes: Buffer.from(`${JSON.stringify({ id, at, label, files: Object.fromEntries(state.ids) }, null, 1)}\n`) });
        (0,git_disk/* syncFolder */.Yw)(disk, making);
        disk.renameSync(making, (0,external_node_path_.join)(room, id));
        (0,git_disk/* syncFolder */.Yw)(disk, room);
    }
    catch (error) {
        removeFolder(disk, making);
        return (0,result/* failed */.g)((0,git_disk/* diskProblem */.Nd)(error, making));
    }
    return (0,result.ok)(told(folder, id, { label, at, files: bytes.value }));
}
/** Another one of the same second and label gets a number. */
function freeName(room, at, label) {
    const taken = new Set((0,discovery/* namesIn */.wX)(room));
    for (let namesake = 1;; namesake++) {
        const id = (0,backup/* backupId */.WH)(at, namesake === 1 ? label : `${label}-${namesake}`);
        if (!taken.has(id))
            return id;
    }
}
/** Files with their folders, all of them durable. */
function writeFiles(disk, folder, files) {
    const folders = new Set((0,git_disk/* makeFolders */.wZ)(disk, folder));
    for (const [path, bytes] of files) {
        const file = (0,external_node_path_.join)(folder, path);
        for (const made of (0,git_disk/* makeFolders */.wZ)(disk, (0,external_node_path_.dirname)(file)))
            folders.add(made);
        folders.add((0,external_node_path_.dirname)(file));
        (0,git_disk/* writeNew */.qf)(disk, file, { bytes });
    }
    for (const each of folders)
        (0,git_disk/* syncFolder */.Yw)(disk, each);
}
function told({ label: shown }, id, { label, at, files }) {
    const bytes = [...files.values()].reduce((sum, content) => sum + content.length, 0);
    return { id, kind: "copy", at: (0,backup/* readBackupId */.g)(id)?.at ?? at, label, place: `${shown}/${ROOM}/${id}`, milestones: [...files.keys()].filter(backup/* isMilestoneFile */.lr).length, files: files.size, bytes };
}
/** Our own copies, and folders such as `.milestones.backup.20260302_090000` that people made. */
function folderBackups(folder) {
    const own = (0,discovery/* namesIn */.wX)((0,external_node_path_.join)(folder.path, ROOM)).flatMap((id) => {
        const known = (0,backup/* readBackupId */.g)(id);
        return known && isFolder((0,external_node_path_.join)(folder.path, ROOM, id)) ? [{ id, kind: "copy", ...known, place: `${folder.label}/${ROOM}/${id}`, ...sizeOf((0,external_node_path_.join)(folder.path, ROOM, id, FILES)) }] : [];
    });
    const start = `${(0,external_node_path_.basename)(folder.path)}.backup.`;
    const others = (0,discovery/* namesIn */.wX)((0,external_node_path_.dirname)(folder.path)).filter((name) => name.startsWith(start) && isFolder((0,external_node_path_.join)((0,external_node_path_.dirname)(folder.path), name))).map((name) => {
        const path = (0,external_node_path_.join)((0,external_node_path_.dirname)(folder.path), name);
        return { id: name, kind: "by-hand", at: timeOf(name.slice(start.length), path), label: name.slice(start.length), place: shownBeside(folder, name), ...sizeOf(path) };
    });
    return [...own, ...others];
}
function shownBeside({ label }, name) {
    return label.includes("/") ? `${(0,external_node_path_.dirname)(label)}/${name}` : name;
}
function isFolder(path) {
    return (0,git_disk/* entryAt */._f)(path)?.isDirectory() ?? false;
}
/** What `date +%Y%m%d_%H%M%S` said, in this machine's time; where the name does not tell, when the folder last changed. */
function timeOf(stamp, path) {
    const [, year, month, day, hours, minutes, seconds] = (/^(\d{4})(\d\d)(\d\d)[_T-]?(\d\d)(\d\d)(\d\d)/.exec(stamp) ?? []).map(Number);
    const said = year === undefined || month === undefined ? Number.NaN : new Date(year, month - 1, day, hours, minutes, seconds).getTime();
    return new Date(Number.isNaN(said) ? Number((0,git_disk/* entryAt */._f)(path)?.mtimeMs ?? 0n) : said).toISOString();
}
function sizeOf(folder) {
    const paths = isFolder(folder) ? pathsIn(folder) : [];
    const bytes = paths.reduce((sum, path) => sum + Number((0,git_disk/* entryAt */._f)((0,external_node_path_.join)(folder, path))?.size ?? 0n), 0);
    return { milestones: paths.filter(backup/* isMilestoneFile */.lr).length, files: paths.length, bytes };
}
function pathsIn(folder) {
    try {
        return filesBelowFolder(folder);
    }
    catch {
        return [];
    }
}
/** The state that a copy says it has; what its files are is compared where they are read. Problems: `backup-damaged`, `unreadable`. */
function folderState(folder, { id, kind, place }, request) {
    if (kind === "by-hand")
        return diskState((0,external_node_path_.join)((0,external_node_path_.dirname)(folder.path), id), { ...request, label: place });
    const home = (0,external_node_path_.join)(folder.path, ROOM, id);
    const ids = manifestIds((0,discovery/* textOf */.b6)((0,external_node_path_.join)(home, MANIFEST)) ?? "");
    const state = ids && isFolder((0,external_node_path_.join)(home, FILES)) ? diskState((0,external_node_path_.join)(home, FILES), { ...request, label: place, counts: (path) => ids.has(path) }) : null;
    if (state === null || ids === null)
        return (0,result/* failed */.g)((0,problem/* problem */.CC)("backup-damaged", `Backup ${id} has lost its list of files.`, { at: { path: `${place}/${MANIFEST}` }, hint: "Take another one: `milestone backup list`." }));
    return state.ok ? (0,result.ok)({ ...state.value, ids }) : state;
}
function manifestIds(text) {
    const manifest = (0,json/* parsedJson */.U4)(text);
    const files = (0,json/* isObject */.Gv)(manifest) ? manifest["files"] : null;
    return (0,json/* isObject */.Gv)(files) ? new Map(Object.entries(files).flatMap(([path, id]) => (typeof id === "string" ? [[path, id]] : []))) : null;
}
/** What people made is never removed. */
function removeCopies(folder, backups, disk) {
    for (const { id, kind, place } of backups) {
        if (kind !== "copy" || (0,backup/* readBackupId */.g)(id) === null)
            continue;
        const fault = removeFolder(disk, (0,external_node_path_.join)(folder.path, ROOM, id));
        if (fault)
            return (0,result/* failed */.g)((0,git_disk/* diskProblem */.Nd)(fault, place));
    }
    return (0,result.ok)(null);
}
/** The first error, or null. */
function removeFolder(disk, folder) {
    let fault = null;
    for (const entry of external_node_fs_.existsSync(folder) ? external_node_fs_.readdirSync(folder, { withFileTypes: true }) : []) {
        const path = (0,external_node_path_.join)(folder, entry.name);
        if (entry.isDirectory())
            fault ??= removeFolder(disk, path);
        else
            (0,git_disk/* removeQuietly */.S2)(disk, path);
    }
    try {
        if (external_node_fs_.existsSync(folder))
            disk.rmdirSync(folder);
    }
    catch (error) {
        fault ??= error;
    }
    return fault;
}

// EXTERNAL MODULE: ./lib/adapters/git/disk-snapshot.js
var disk_snapshot = __webpack_require__(60790);
;// CONCATENATED MODULE: ./lib/adapters/git/backups/present.js
// The state as it is now: on disk where the state branch is checked out, hand edits included, else as that branch has it.






const NOTHING = { ids: new Map(), bytes: async () => (0,result.ok)(new Map()) };
/** `tip` is where the state branch stands. Problems: those of git and of reading. */
async function presentOf(home, tip) {
    const frame = home.kind === "files" ? (0,result.ok)(WITHOUT_GIT) : await frameOf(home, tip);
    if (!frame.ok)
        return frame;
    const state = home.kind === "branch" ? (0,result.ok)(treeState(home.surroundings.git, frame.value.committed)) : await stateOnDisk(home, frame.value);
    return state.ok ? (0,result.ok)({ ...frame.value, state: state.value }) : state;
}
const WITHOUT_GIT = { tip: null, committed: new Map(), like: "0".repeat(40), counts: (path) => !(0,backup/* isNeverKept */.pm)(path) && !(0,backup/* isOfMachine */.zv)(path) };
async function frameOf({ kind, surroundings }, tip) {
    const [committed, like, ignored] = await Promise.all([entriesAt(surroundings, tip), likeOf(surroundings.git, tip), kind === "disk" ? ignoredIn(surroundings) : (0,result.ok)([])]);
    if (!committed.ok)
        return committed;
    if (!ignored.ok)
        return ignored;
    const isIgnored = ignoring(ignored.value);
    return (0,result.ok)({ tip, committed: committed.value, like, counts: (path) => !(0,backup/* isNeverKept */.pm)(path) && (committed.value.has(path) || !((0,backup/* isOfMachine */.zv)(path) || isIgnored(path))) });
}
/** What a commit holds below the data folder. */
async function entriesAt({ git, prefix }, commit) {
    const files = commit === null ? (0,result.ok)(new Map()) : await (0,objects.filesBelow)(git, commit, prefix);
    if (!files.ok || prefix === "")
        return files;
    return (0,result.ok)(new Map([...files.value].flatMap(([path, entry]) => (path.startsWith(`${prefix}/`) ? [[path.slice(prefix.length + 1), entry]] : []))));
}
async function likeOf(git, tip) {
    if (tip !== null)
        return tip;
    const settings = await git.settings();
    return "0".repeat(settings.ok && settings.value.get("extensions.objectformat") === "sha256" ? 64 : 40);
}
/** Files, and folders with a slash at their end, that git ignores in the data folder. */
async function ignoredIn({ git, place, prefix }) {
    if (place.workTree === null)
        return (0,result.ok)([]);
    const listed = await git.run({ command: "status", options: ["-z", "--porcelain=v2", "--no-renames", "--untracked-files=all", "--ignored=matching"] });
    if (!listed.ok)
        return listed;
    const start = prefix === "" ? "" : `${prefix}/`;
    return (0,result.ok)(listed.value.toString().split("\0").flatMap((line) => (line.startsWith(`! ${start}`) ? [line.slice(start.length + 2)] : [])));
}
function ignoring(ignored) {
    const files = new Set(ignored);
    const folders = ignored.filter((path) => path === "" || path.endsWith("/"));
    return (path) => files.has(path) || folders.some((folder) => path.startsWith(folder));
}
/** What a sparse checkout leaves out of the work tree is there all the same. */
async function stateOnDisk(home, { committed, like, counts }) {
    const { path, label } = home.folder;
    const onDisk = (0,external_node_fs_.existsSync)(path) ? diskState(path, { label, like, counts }) : (0,result.ok)(NOTHING);
    if (!onDisk.ok || home.kind === "files")
        return onDisk;
    const sparse = await (0,disk_snapshot/* sparseFiles */.Mh)(home.surroundings);
    if (!sparse.ok || sparse.value.size === 0)
        return sparse.ok ? onDisk : sparse;
    const absent = [...sparse.value].map(([one, id]) => [one, { mode: committed.get(one)?.mode ?? "100644", id }]);
    return (0,result.ok)(bothStates(onDisk.value, treeState(home.surroundings.git, new Map(absent))));
}

;// CONCATENATED MODULE: ./lib/adapters/git/backups/ref-backups.js
// Backups in git: a commit on top of the state branch that holds the data folder as it was, under a ref of its own.









const FOLDER = "refs/milestones/backup/";
/** Backups with the same label within one second. */
const NAMESAKES_MAX = 100;
/** Only contents that git does not have yet are written. Problems: those of git, `already-exists`. */
async function makeRefBackup(surroundings, present, { at, label, environment }) {
    const files = await newFiles(surroundings, present);
    if (!files.ok)
        return files;
    const settings = await surroundings.git.settings();
    if (!settings.ok)
        return settings;
    const sources = { environment, settings: settings.value };
    const paths = [...present.state.ids.keys()];
    const sizes = present.state.total === undefined ? await sizesOf(present.state, paths) : (0,result.ok)(present.state.total);
    // What a partial clone has left on its server is part of the backup, and nobody here knows its size.
    if (!sizes.ok && sizes.problem.code !== "remote-unavailable")
        return sizes;
    const counts = { milestones: paths.filter(backup/* isMilestoneFile */.lr).length, files: paths.length, bytes: sizes.ok ? sizes.value : 0 };
    const people = { author: (0,objects.signature)("author", sources, Date.parse(at)), committer: (0,objects.signature)("committer", sources, Date.parse(at)) };
    const commit = await (0,objects.makeCommit)(surroundings.git, { parent: present.tip, files: files.value, message: messageOf((0,backup/* backupId */.WH)(at, label), counts), ...people });
    if (!commit.ok)
        return commit;
    return named(surroundings, commit.value, { at, label, counts });
}
async function newFiles(surroundings, { state, committed }) {
    const changed = [...state.ids].flatMap(([path, id]) => (committed.get(path)?.id === id ? [] : [path]));
    const bytes = await state.bytes(changed);
    if (!bytes.ok)
        return bytes;
    const lost = changed.find((path) => !bytes.value.has(path));
    if (lost !== undefined)
        return (0,result/* failed */.g)((0,problem/* problem */.CC)("conflict", `${lost} changed while the backup was made.`, { hint: "Run it again." }));
    const gone = [...committed].filter(([path, { mode }]) => mode.startsWith("100") && !state.ids.has(path));
    return (0,result.ok)([
        ...changed.map((path) => ({ path: (0,discovery/* repoPath */.qN)(surroundings, path), bytes: bytes.value.get(path) ?? null, mode: committed.get(path)?.mode === "100755" ? "100755" : "100644" })),
        ...gone.map(([path]) => ({ path: (0,discovery/* repoPath */.qN)(surroundings, path), bytes: null, mode: "100644" })),
    ]);
}
/** Read a part at a time, so that large folders do not fill the memory. */
const PART_FILES = 500;
async function sizesOf(state, paths) {
    let total = 0;
    for (let start = 0; start < paths.length; start += PART_FILES) {
        const bytes = await state.bytes(paths.slice(start, start + PART_FILES));
        if (!bytes.ok)
            return bytes;
        for (const content of bytes.value.values())
            total += content.length;
    }
    return (0,result.ok)(total);
}
function messageOf(id, { milestones, files, bytes }) {
    return `milestone backup ${id}\n\nMilestones: ${milestones}\nFiles: ${files}\nBytes: ${bytes}\n`;
}
async function named({ git, place }, commit, { at, label, counts }) {
    const refs = (0,branches/* openRefs */.ro)(place, git);
    for (let namesake = 1; namesake <= NAMESAKES_MAX; namesake++) {
        const id = (0,backup/* backupId */.WH)(at, namesake === 1 ? label : `${label}-${namesake}`);
        const ref = `${FOLDER}${id}`;
        if (!(0,git_arguments/* isRefName */.pA)(ref))
            return (0,result/* failed */.g)((0,problem/* problem */.CC)("invalid-argument", `A backup cannot be called ${JSON.stringify(id)}.`));
        const made = await git.run({ command: "update-ref", options: ["-mmilestone: backup", "--stdin", "-z"], input: `create ${ref}\0${commit}\0` });
        if (made.ok)
            return (0,result.ok)({ id, kind: "git", at: (0,backup/* readBackupId */.g)(id)?.at ?? at, label: (0,backup/* readBackupId */.g)(id)?.label ?? label, place: ref, ...counts });
        const there = await refs.tip(ref);
        if (!there.ok || there.value === null)
            return there.ok ? made : there;
    }
    return (0,result/* failed */.g)((0,problem/* problem */.CC)("already-exists", `There are ${NAMESAKES_MAX} backups of this second already.`));
}
async function refBackups({ git }) {
    const listed = await git.run({ command: "for-each-ref", options: ["--format=%(refname)%00%(objectname)%00%(contents:body)%00", "refs/milestones/backup"] });
    if (!listed.ok)
        return listed;
    const fields = listed.value.toString().split("\0");
    return (0,result.ok)(fields.flatMap((field, at) => {
        const ref = field.trim();
        const id = ref.slice(FOLDER.length);
        const known = at % 3 === 0 ? (0,backup/* readBackupId */.g)(id) : null;
        const count = (name) => Number(new RegExp(`^${name}: (\\d+)$`, "m").exec(fields[at + 2] ?? "")?.[1] ?? 0);
        return known ? [{ id, kind: "git", ...known, place: ref, milestones: count("Milestones"), files: count("Files"), bytes: count("Bytes") }] : [];
    }));
}
/** Problems: `backup-damaged`, those of git. */
async function refState(surroundings, { id, place }) {
    const commit = await tipOf(surroundings, place);
    if (!commit.ok)
        return commit;
    const entries = commit.value === null ? null : await entriesAt(surroundings, commit.value);
    if (entries?.ok)
        return (0,result.ok)(treeState(surroundings.git, entries.value));
    return entries && entries.problem.code !== "git-failed" ? entries : (0,result/* failed */.g)((0,problem/* problem */.CC)("backup-damaged", `Backup ${id} cannot be read: git has lost its commit or its folders.`, { hint: "Take another one: `milestone backup list`." }));
}
async function tipOf({ git, place }, ref) {
    return (0,git_arguments/* isRefName */.pA)(ref) ? (0,branches/* openRefs */.ro)(place, git).tip(ref) : (0,result.ok)(null);
}
/** Its contents stay in git for as long as git keeps what nothing names. */
async function removeRefs(surroundings, backups) {
    for (const { place } of backups) {
        const tip = await tipOf(surroundings, place);
        if (!tip.ok)
            return tip;
        if (tip.value === null || !(0,git_arguments/* isOid */.dH)(tip.value))
            continue;
        const removed = await surroundings.git.run({ command: "update-ref", options: ["--stdin", "-z"], input: `delete ${place}\0${tip.value}\0` });
        if (!removed.ok)
            return removed;
    }
    return (0,result.ok)(null);
}

;// CONCATENATED MODULE: ./lib/adapters/git/backups/leavings.js
// Logs and caches below a data folder that git does not look after.





/** Caches of earlier versions. What lies in `cache/` today belongs to sessions, and is theirs to remove. */
const CACHE = /^config\/\.config-cache$|^templates\/\.cache\//;
/** Notes of what went wrong with the system are read for much longer than any log, and do not grow. */
const LOG = /^logs\/(?!system\/)(?!.*\.gitignore$)/;
function leavings(folder, { counts }) {
    const paths = (0,external_node_fs_.existsSync)(folder) ? filesBelowFolder(folder) : [];
    return paths.flatMap((path) => {
        const kind = LOG.test(path) ? "log" : CACHE.test(path) ? "cache" : null;
        if (kind === null || (kind === "log" && counts(path)))
            return [];
        const { size, mtimeMs } = (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(folder, path));
        return [{ path, kind, at: new Date(mtimeMs).toISOString(), bytes: size }];
    });
}
function removeLeavings(folder, paths, disk) {
    for (const path of paths) {
        try {
            disk.unlinkSync((0,external_node_path_.join)(folder.path, path));
        }
        catch (error) {
            if ((0,git_disk/* errorCode */.CA)(error) !== "ENOENT")
                return (0,result/* failed */.g)((0,git_disk/* diskProblem */.Nd)(error, `${folder.label}/${path}`));
        }
    }
    return (0,result.ok)(null);
}

;// CONCATENATED MODULE: ./lib/adapters/git/backups/backups.js
// Backups of this machine's data folder: refs where git looks after it, copies where it does not.















/** Problems: those of finding the repository. */
function openBackups(options) {
    const { cwd, dataPath, gitDir, environment, spawn, stateBranch: configured, isWorkBranch, disk = git_disk/* nodeDisk */.C0 } = options;
    const found = (0,discovery/* discover */.k4)(cwd, gitDir);
    const location = found.ok ? (0,discovery/* locate */.x5)(cwd, dataPath, found.value) : found;
    if (!location.ok)
        return location;
    const home = (0,branches/* homeFinder */.ut)(location.value, { configured, isWorkBranch }, (place) => (0,git/* openGit */.z)({ place, environment, ...(spawn && { spawn }) }));
    const place = { options, disk, home };
    const now = async () => {
        const at = await here(place);
        return at.ok ? presentOf(at.value.home, at.value.tip) : at;
    };
    return (0,result.ok)({
        backups: {
            create: (wanted) => create(place, wanted),
            list: () => listed(place),
            changes: (backup) => changes(place, backup),
            test: (backup) => trial(place, backup),
            remove: (backups) => remove(place, backups),
        },
        storeroom: {
            list: async () => {
                const present = await now();
                return present.ok ? (0,result.ok)(leavings(location.value.folder.path, present.value)) : present;
            },
            remove: async (paths) => removeLeavings(location.value.folder, paths, disk),
        },
    });
}
async function here({ home, options }) {
    const [at, standing] = await Promise.all([home(), options.standing()]);
    if (!at.ok)
        return at;
    return standing.ok ? (0,result.ok)({ home: at.value, tip: standing.value?.tip ?? null }) : standing;
}
async function create(place, { at, label }) {
    const { disk, options } = place;
    const around = await here(place);
    if (!around.ok)
        return around;
    const { home, tip } = around.value;
    const present = await presentOf(home, tip);
    if (!present.ok)
        return present;
    if (home.kind === "files" || !options.refs)
        return makeCopy(home.folder, present.value, { at, label, disk });
    return makeRefBackup(home.surroundings, present.value, { at, label, environment: options.environment });
}
async function listed({ home }) {
    const at = await home();
    if (!at.ok)
        return at;
    const refs = at.value.kind === "files" ? (0,result.ok)([]) : await refBackups(at.value.surroundings);
    return refs.ok ? (0,result.ok)([...refs.value, ...folderBackups(at.value.folder)]) : refs;
}
async function stateOf(home, backup, { like, counts }) {
    if (backup.kind !== "git")
        return folderState(home.folder, backup, { like, counts });
    if (home.kind !== "files")
        return refState(home.surroundings, backup);
    return (0,result/* failed */.g)((0,problem/* problem */.CC)("backup-damaged", `Backup ${backup.id} is in git, which is not here.`));
}
async function backups_bothStates(place, backup) {
    const around = await here(place);
    if (!around.ok)
        return around;
    const present = await presentOf(around.value.home, around.value.tip);
    if (!present.ok)
        return present;
    const kept = await stateOf(around.value.home, backup, present.value);
    return kept.ok ? (0,result.ok)({ present: present.value.state, kept: kept.value }) : kept;
}
async function changes(place, backup) {
    const both = await backups_bothStates(place, backup);
    if (!both.ok)
        return both;
    const { present, kept } = both.value;
    const others = [...kept.ids].flatMap(([path, id]) => (present.ids.get(path) === id ? [] : [path]));
    const bytes = await kept.bytes(others);
    if (!bytes.ok)
        return bytes;
    const damaged = others.find((path) => !isWhole(bytes.value.get(path), kept.ids.get(path) ?? ""));
    if (damaged !== undefined)
        return (0,result/* failed */.g)((0,problem/* problem */.CC)("backup-damaged", `Backup ${backup.id} cannot be restored: ${damaged} is lost or damaged in it.`, { hint: `See everything with \`milestone backup test ${backup.id}\`; nothing was changed.` }));
    const gone = [...present.ids.keys()].filter((path) => !kept.ids.has(path));
    return (0,result.ok)([...others.map((path) => changeTo(path, bytes.value.get(path) ?? Buffer.alloc(0))), ...gone.map((path) => ({ path, text: null }))].sort((a, b) => (a.path < b.path ? -1 : 1)));
}
function isWhole(bytes, id) {
    return !!bytes && (0,objects.blobId)(bytes, id) === id;
}
function changeTo(path, bytes) {
    const text = bytes.toString();
    return { path, bytes, text: Buffer.from(text).equals(bytes) ? text : `${bytes.length} bytes that are no text, ${(0,objects.blobId)(bytes, "").slice(0, 12)}\n` };
}
/** Files of one turn of a trial: more of them fill the memory. */
const TURN_FILES = 500;
async function trial(place, backup) {
    const both = await backups_bothStates(place, backup);
    if (!both.ok)
        return both;
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(place.options.temporary ?? (0,external_node_os_.tmpdir)(), "milestone-backup-"));
    try {
        // What is thrown away need not survive a crash.
        return await compared(both.value.kept, folder, { ...place.disk, fsyncSync: () => undefined });
    }
    finally {
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    }
}
async function compared(state, folder, disk) {
    const faults = [];
    const paths = [...state.ids.keys()].sort();
    let total = 0;
    for (let start = 0; start < paths.length; start += TURN_FILES) {
        const turn = paths.slice(start, start + TURN_FILES);
        const bytes = await state.bytes(turn);
        if (!bytes.ok)
            return bytes;
        writeFiles(disk, folder, bytes.value);
        for (const path of turn) {
            const restored = readBack(folder, path);
            total += restored?.length ?? 0;
            const id = state.ids.get(path) ?? "";
            if (!isWhole(restored, id))
                faults.push({ path, fault: restored ? "is not what was kept" : "is lost" });
        }
    }
    return (0,result.ok)({ files: paths.length, bytes: total, faults });
}
async function remove(place, backups) {
    const at = await place.home();
    if (!at.ok)
        return at;
    const refs = at.value.kind === "files" ? (0,result.ok)(null) : await removeRefs(at.value.surroundings, backups.filter(({ kind }) => kind === "git"));
    return refs.ok ? removeCopies(at.value.folder, backups, place.disk) : refs;
}


/***/ }),

/***/ 69962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WH: () => (/* binding */ backupId),
/* harmony export */   g: () => (/* binding */ readBackupId),
/* harmony export */   lr: () => (/* binding */ isMilestoneFile),
/* harmony export */   pm: () => (/* binding */ isNeverKept),
/* harmony export */   zv: () => (/* binding */ isOfMachine)
/* harmony export */ });
// Backups of the data folder, and what of it may be taken away: what is known of each.
/** "20260302T090000Z-pre-switch", which sorts by time; `at` is ISO 8601 UTC. */
function backupId(at, label) {
    return `${at.replace(/\.\d+/, "").replace(/[-:]/g, "")}-${label}`;
}
/** The time and the label that an id of ours tells; null for any other name. */
function readBackupId(id) {
    const [, year, month, day, hours, minutes, seconds, label] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z-(.+)$/.exec(id) ?? [];
    return label === undefined ? null : { at: `${year}-${month}-${day}T${hours}:${minutes}:${seconds}Z`, label };
}
/** What can be made again, or is a backup itself, and is never part of one. */
function isNeverKept(path) {
    return /^(?:data|cache|backups)(?:\/|$)/.test(path);
}
/** What belongs to one machine, in repositories where git has not been told to ignore it too. */
function isOfMachine(path) {
    return /^logs\/|^sessions\/agents\/|^sessions\/[^/]+\.journal$/.test(path);
}
/** Whether a path is where a milestone has its file. */
function isMilestoneFile(path) {
    return /^(?:active|completed)\/[^/]+\.ya?ml$/.test(path) && path !== "active/dependencies.yaml";
}


/***/ })

};
