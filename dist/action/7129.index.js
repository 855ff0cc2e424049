export const id = 7129;
export const ids = [7129];
export const modules = {

/***/ 67129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openSurveyor: () => (/* binding */ openSurveyor)
});

// EXTERNAL MODULE: ./lib/core/base/result.js
var result = __webpack_require__(33445);
// EXTERNAL MODULE: ./lib/adapters/git/data-files.js
var data_files = __webpack_require__(34526);
// EXTERNAL MODULE: ./lib/adapters/git/disk.js
var disk = __webpack_require__(9917);
// EXTERNAL MODULE: ./lib/adapters/git/disk-snapshot.js
var disk_snapshot = __webpack_require__(60790);
// EXTERNAL MODULE: ./lib/adapters/git/discovery.js
var discovery = __webpack_require__(3952);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/core/model/stored/data-path.js
var data_path = __webpack_require__(70522);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./lib/adapters/git/survey/index-file.js
// git's index, read in process: which files git would not look at, and which it looked at too lately to be sure of.

const HEADER_BYTES = 12;
/** Times, device, inode, mode, owner and size, before the object's id. */
const STAT_BYTES = 40;
const MODE_AT = 24;
const CTIME_AT = 0;
const ASSUME_UNCHANGED = 0x8000;
const EXTENDED = 0x4000;
const SKIP_WORKTREE = 0x4000;
const NAME_LENGTH = 0x0fff;
const TYPE = 0o170000;
const REGULAR = 0o100000;
const LINK = 0o120000;
/**
 * Paths below the folders, from the top of the repository, whose ctime is not before `blindFrom`. Null where git's word does not go for all
 * files: entries that it is told not to look at, submodules, folders for files, an index in parts, or in a form that is not known here.
 */
function unsureIn(file, query) {
    const bytes = (0,external_node_fs_.readFileSync)(file);
    const version = bytes.length > HEADER_BYTES + query.idBytes ? bytes.readUInt32BE(4) : 0;
    if (bytes.toString("latin1", 0, 4) !== "DIRC" || version < 2 || version > 4)
        return null;
    try {
        return scan(bytes, version, query);
    }
    catch (error) {
        if (error instanceof RangeError)
            return null;
        throw error;
    }
}
function scan(bytes, version, query) {
    const starts = query.folders.map((folder) => Buffer.from(`${folder}/`).toString("latin1"));
    const unsure = [];
    let before = "";
    let at = HEADER_BYTES;
    for (let left = bytes.readUInt32BE(8); left > 0; left--) {
        const entry = entryAt(bytes, at, { version, idBytes: query.idBytes });
        const young = bytes.readUInt32BE(at + CTIME_AT) >= query.blindFrom;
        if (version === 4 || young || entry.odd) {
            const name = version === 4 ? before.slice(0, before.length - entry.stripped) + entry.text() : entry.text();
            if (version === 4)
                before = name;
            if (entry.odd && starts.some((start) => name.startsWith(start) || start.startsWith(name)))
                return null;
            if (young && starts.some((start) => name.startsWith(start)))
                unsure.push(Buffer.from(name, "latin1").toString());
        }
        at = entry.end;
    }
    return isWhole(bytes, at, bytes.length - query.idBytes) ? unsure : null;
}
/** The fourth version leaves out what a name shares with the one before, and the zeros that fill the others up to eight bytes. */
function entryAt(bytes, at, { version, idBytes }) {
    const flagsAt = at + STAT_BYTES + idBytes;
    const flags = bytes.readUInt16BE(flagsAt);
    const extended = (flags & EXTENDED) !== 0;
    const type = bytes.readUInt32BE(at + MODE_AT) & TYPE;
    const odd = (flags & ASSUME_UNCHANGED) !== 0 || (extended && (bytes.readUInt16BE(flagsAt + 2) & SKIP_WORKTREE) !== 0) || (type !== REGULAR && type !== LINK);
    const head = flagsAt + (extended ? 4 : 2);
    const { value: stripped, end: start } = version === 4 ? numberAt(bytes, head) : { value: 0, end: head };
    const length = flags & NAME_LENGTH;
    const stop = version < 4 && length < NAME_LENGTH ? start + length : bytes.indexOf(0, start);
    if (stop < 0)
        throw new RangeError("a name has no end");
    return { odd, stripped, text: () => bytes.toString("latin1", start, stop), end: version === 4 ? stop + 1 : at + ((stop - at + 8) & ~7) };
}
/** A number in bytes of seven bits, as packs write offsets. */
function numberAt(bytes, at) {
    let byte = bytes.readUInt8(at);
    let value = byte & 127;
    let end = at + 1;
    for (; byte & 128; end++) {
        byte = bytes.readUInt8(end);
        value = (value + 1) * 128 + (byte & 127);
    }
    return { value, end };
}
/** What follows the entries may be left out of account only where its name begins with a capital. */
function isWhole(bytes, from, end) {
    let at = from;
    while (at + 8 <= end) {
        if (bytes.readUInt8(at) > 0x5a)
            return false;
        at += 8 + bytes.readUInt32BE(at + 4);
    }
    return at === end;
}

;// CONCATENATED MODULE: ./lib/adapters/git/survey/sighting.js
/** The kernel stamps files with the time of its last tick, at most 10 ms ago; a file changed again within one would look the same. */
const TICK_NANOSECONDS_MAX = 20000000n;
/** Coarse file systems keep whole seconds, FAT every second one. */
const COARSE_NANOSECONDS_MAX = 2000000000n;
const SECOND = 1000000000n;
/** `clock`: milliseconds since 1970. */
function momentNow(clock) {
    return { now: BigInt(Math.floor(clock())) * 1000000n, unsettled: `${process.pid}.${process.hrtime.bigint()}.${clock()}` };
}
/** Each write of a content, and whatever else can change it, gives a file another version. */
function versionOf(stat, { now, unsettled }) {
    return isYoung(stat.mtimeNs, now) || isYoung(stat.ctimeNs, now) ? unsettled : signatureOf(stat);
}
function signatureOf({ ino, size, mtimeNs, ctimeNs }) {
    return `${ino}.${size}.${mtimeNs}.${ctimeNs}`;
}
function isYoung(time, now) {
    return time > now - (time % SECOND === 0n ? COARSE_NANOSECONDS_MAX : TICK_NANOSECONDS_MAX);
}
/** The seconds from which on git, which may keep whole seconds only, cannot tell a file from one that is changed later. */
function gitBlindFrom({ now }) {
    return Number((now - COARSE_NANOSECONDS_MAX - TICK_NANOSECONDS_MAX) / SECOND);
}

;// CONCATENATED MODULE: ./lib/adapters/git/survey/trust.js
// Whether git can be asked in the place of looking: what would let it overlook a change, found out without starting it.




/** What a user's configuration may say otherwise. A checkout that converts line ends is compared as it lies there. */
const TRUSTWORTHY = ["core.untrackedCache=false", "core.checkStat=default", "core.trustctime=true", "core.symlinks=true", "core.autocrlf=false"];
/** About 150,000 files. Reading more takes longer than looking at the few that are data. */
const INDEX_BYTES_MAX = 16 * 1024 * 1024;
/** On file systems that do not tell such names apart git calls a file as its index does, not as the folder does. */
const LOOSE_NAMES = /(?:ignorecase|precomposeunicode)\s*=\s*(?:true|yes|on|1)\b/i;
/** A content that goes through a filter may change without git's noticing; conversions of line ends change no value. */
const CONVERSIONS = /filter|ident|working-tree-encoding|\[attr\]/;
function indexFile({ gitDir }) {
    return (0,external_node_path_.join)(gitDir, "index");
}
/** `folders` are paths from the top of the work tree. False where only looking at each file is sure. */
function isTrustworthy({ place }, folders) {
    const { workTree, gitDir, commonDir, reftable } = place;
    const index = (0,disk/* entryAt */._f)(indexFile(place));
    if (workTree === null || reftable || !index?.isFile() || index.size > INDEX_BYTES_MAX)
        return false;
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(gitDir, "info", "sparse-checkout")))
        return false;
    const settings = [(0,external_node_path_.join)(commonDir, "config"), (0,external_node_path_.join)(gitDir, "config.worktree")].some((file) => LOOSE_NAMES.test((0,discovery/* textOf */.b6)(file) ?? ""));
    return !settings && !attributeFiles(place, folders).some((file) => CONVERSIONS.test((0,discovery/* textOf */.b6)(file) ?? "")) && folders.every((folder) => isListable((0,external_node_path_.join)(workTree, folder)));
}
/** Those that are in force for files directly in the folders. */
function attributeFiles({ workTree, commonDir }, folders) {
    const ways = new Set(folders.flatMap((folder) => {
        const names = folder.split("/");
        return names.map((_, depth) => names.slice(0, depth + 1).join("/"));
    }));
    return [(0,external_node_path_.join)(commonDir, "info", "attributes"), ...["", ...ways].map((way) => (0,external_node_path_.join)(workTree ?? "", way, ".gitattributes"))];
}
/** git passes over what it may not read. */
function isListable(folder) {
    if (!(0,external_node_fs_.existsSync)(folder))
        return true;
    try {
        (0,external_node_fs_.accessSync)(folder, external_node_fs_.constants.R_OK | external_node_fs_.constants.X_OK);
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./lib/adapters/git/survey/git-look.js
// Surveying by git: one `git status` says what is not as the last commit, one `git diff-tree` what commits have changed.








/** More would be looked at one by one in any case, and a stamp would grow. */
const DIRTY_MAX = 1000;
/** Others may commit meanwhile. */
const TRIES_MAX = 3;
/** Null where git cannot answer for files directly in these folders. */
async function glance(ground, folders) {
    const { surroundings, git } = ground;
    const inside = folders.map((folder) => (0,discovery/* repoPath */.qN)(surroundings, folder));
    for (let tries = 0; tries < TRIES_MAX && isTrustworthy(surroundings, inside); tries++) {
        const moment = momentNow(ground.clock);
        const before = await standOf(ground);
        if (!before)
            return null;
        const options = ["-z", "--porcelain=v2", "--no-renames", "--untracked-files=all", "--ignored=traditional"];
        const answer = await git.run({ command: "status", options, paths: inside });
        const after = await standOf(ground);
        if (!answer.ok)
            return null;
        if (after?.commit !== before.commit || after.index !== before.index)
            continue;
        const paths = pathsIn(answer.value.toString(), ground, folders);
        return paths && { ...before, moment, paths };
    }
    return null;
}
async function standOf({ surroundings, commit }) {
    const [at, index] = [await commit(), (0,disk/* entryAt */._f)(indexFile(surroundings.place))];
    return at && index && { commit: at, index: signatureOf(index) };
}
/** A kind, fields without blanks, and a path; what has been renamed would have another kind. */
const LINE = /^(?:1 (?:\S+ ){7}|u (?:\S+ ){9}|[?!] )(.+)$/s;
function pathsIn(answer, { surroundings }, folders) {
    const lines = answer.split("\0").filter((line) => line !== "");
    return flat(lines.map((line) => LINE.exec(line)?.[1] ?? ""), surroundings, folders);
}
/** As paths of the data folder; null where one is not directly in a folder, or they are too many. Nobody lists temporary files. */
function flat(paths, { prefix }, folders) {
    const start = prefix === "" ? "" : `${prefix}/`;
    const found = paths.map((path) => (path.startsWith(start) ? path.slice(start.length) : ""));
    if (found.length > DIRTY_MAX || !found.every((path) => folders.includes(path.slice(0, Math.max(path.lastIndexOf("/"), 0))) && !path.endsWith("/")))
        return null;
    return found.filter((path) => !(0,data_path/* isTemporary */.ey)(path.slice(path.lastIndexOf("/") + 1)));
}
/**
 * The stamp of what was seen; `since` spares reading an index that has not changed. Null where looking at each file is
 * needed, `moved` where the index is another by now.
 */
function stampOf(ground, folders, { seen, since }) {
    const file = indexFile(ground.surroundings.place);
    const stat = (0,disk/* entryAt */._f)(file);
    if (!stat || signatureOf(stat) !== seen.index)
        return "moved";
    const index = versionOf(stat, seen.moment);
    const blindFrom = gitBlindFrom(seen.moment);
    // Nothing in an index is younger than the index.
    const known = index === since?.index && Number(stat.mtimeNs / 1000000000n) < blindFrom;
    const inside = folders.map((folder) => (0,discovery/* repoPath */.qN)(ground.surroundings, folder));
    const unsure = known ? [] : unsureIn(file, { folders: inside, blindFrom, idBytes: seen.commit.length / 2 });
    const after = (0,disk/* entryAt */._f)(file);
    if (!after || signatureOf(after) !== seen.index)
        return "moved";
    const young = unsure && flat(unsure, ground.surroundings, folders);
    const dirty = young && versionsOf(ground, new Set([...seen.paths, ...young]), seen.moment);
    return dirty && { commit: seen.commit, index, dirty };
}
/** Null where a folder stands in a file's place, or the paths are too many. */
function versionsOf({ folder }, paths, moment) {
    const versions = new Map();
    const checked = new Set();
    for (const path of paths) {
        const stat = (0,data_files/* parentProblem */._u)(folder, path, checked) ? null : (0,disk/* entryAt */._f)((0,external_node_path_.join)(folder.path, path));
        if (stat?.isDirectory() || (!stat && path.includes("\ufffd")))
            return null;
        versions.set(path, stat && versionOf(stat, moment));
    }
    return paths.size > DIRTY_MAX ? null : versions;
}
/** Which files are others than at the stamp `since`. Null where looking at each file is needed. */
async function changedSince(ground, folders, { since, stamp, moment }) {
    const committed = await between(ground, folders, [since.commit, stamp.commit]);
    const others = committed && versionsOf(ground, new Set([...committed, ...since.dirty.keys()].filter((path) => !stamp.dirty.has(path))), moment);
    if (!others)
        return null;
    return new Map([...stamp.dirty, ...others].filter(([path, version]) => since.dirty.get(path) !== version || !since.dirty.has(path)));
}
async function between({ surroundings, git }, folders, [from, to]) {
    if (from === to)
        return [];
    const paths = folders.map((folder) => (0,discovery/* repoPath */.qN)(surroundings, folder));
    const answer = await git.run({ command: "diff-tree", options: ["-r", "-z", "--no-renames", "--name-only"], revisions: [from, to], paths });
    return answer.ok ? flat(answer.value.toString().split("\0").filter((path) => path !== ""), surroundings, folders) : null;
}

// EXTERNAL MODULE: ./lib/core/base/json.js
var json = __webpack_require__(60306);
// EXTERNAL MODULE: ./lib/adapters/git/git-arguments.js
var git_arguments = __webpack_require__(73239);
;// CONCATENATED MODULE: ./lib/adapters/git/survey/git-stamp.js
// The stamp of a survey by git: a commit, git's index, and the files that are not as both have them.


const MARK = "git ";
function writeGitStamp({ commit, index, dirty }) {
    return MARK + JSON.stringify([commit, index, ...[...dirty].sort(([left], [right]) => (left < right ? -1 : 1))]);
}
/** Null for a stamp of another kind, or one that is damaged. */
function readGitStamp(text) {
    const parts = text?.startsWith(MARK) ? (0,json/* parsedJson */.U4)(text.slice(MARK.length)) : null;
    if (!Array.isArray(parts))
        return null;
    const [commit, index, ...entries] = parts;
    if (typeof commit !== "string" || !(0,git_arguments/* isOid */.dH)(commit) || typeof index !== "string" || !entries.every(isEntry))
        return null;
    return { commit, index, dirty: new Map(entries) };
}
function isEntry(entry) {
    return Array.isArray(entry) && entry.length === 2 && typeof entry[0] === "string" && (entry[1] === null || typeof entry[1] === "string");
}

;// CONCATENATED MODULE: ./lib/adapters/git/survey/walk.js
// Surveying by looking at every file: names, then what the file system says of each.






/** Names that cannot be asked about, because they are no UTF-8, are there all the same; nobody can read them. */
const NAMELESS = "nameless";
/** Names in each folder. Problems: those of listing. */
function namesIn(folder, folders) {
    const names = new Map();
    for (const path of folders) {
        const listed = (0,data_files/* listDataFolder */.Rm)(folder, path);
        if (!listed.ok)
            return listed;
        names.set(path, listed.value);
    }
    return (0,result.ok)(names);
}
/** Everything in and below the folders, links not followed. Problems: those of listing. */
function walk(folder, folders, moment) {
    const files = new Map();
    let deep = false;
    for (let due = folders; due.length > 0; deep ||= due.length > 0) {
        const names = namesIn(folder, due);
        if (!names.ok)
            return names;
        due = [...names.value].flatMap(([path, listed]) => look({ path, names: listed }, { folder, moment, files }));
    }
    return (0,result.ok)({ files, deep });
}
/** Notes the files and gives the folders. */
function look({ path, names }, { folder, moment, files }) {
    const folders = [];
    const start = `${(0,external_node_path_.join)(folder.path, path)}/`;
    for (const name of names) {
        const stat = (0,disk/* entryAt */._f)(start + name);
        const at = `${path}/${name}`;
        if (stat?.isDirectory() && (0,data_path/* isDataPath */.si)(at))
            folders.push(at);
        else if (stat)
            files.set(at, versionOf(stat, moment));
        else if (name.includes("\ufffd"))
            files.set(at, NAMELESS);
    }
    return folders;
}
/** Files that a sparse checkout keeps out of the folders are data all the same. */
function withSparse(walked, folders, sparse) {
    if (sparse.size === 0)
        return walked;
    const { files, deep } = walked;
    const absent = [...sparse].filter(([path]) => !files.has(path) && folders.some((folder) => path.startsWith(`${folder}/`)));
    return { files: new Map([...files, ...absent]), deep };
}
function walkStamp(files) {
    const text = [...files].map(([path, version]) => `${path}\0${version}\0`).join("");
    return `walk ${text.length} ${mixed(text, 1)}${mixed(text, 2)}`;
}
/**
 * 64 bits of a text. Nobody has to be kept from finding two texts with the same; that the same comes by chance is less likely
 * than a broken disk. Loading Node's cryptography takes as long as walking a thousand files.
 */
function mixed(text, seed) {
    let [high, low] = [0xdeadbeef ^ seed, 0x41c6ce57 ^ seed];
    for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        high = Math.imul(high ^ code, 0x9e3779b1);
        low = Math.imul(low ^ code, 0x5f356495);
    }
    high = Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ Math.imul(low ^ (low >>> 13), 0xc2b2ae35);
    low = Math.imul(low ^ (low >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35);
    return hex(high) + hex(low);
}
function hex(number) {
    return (number >>> 0).toString(16).padStart(8, "0");
}

;// CONCATENATED MODULE: ./lib/adapters/git/survey/surveyor.js
// What has changed in the data folder, found out in the cheapest way that cannot overlook anything.










/** Up to here looking at every file costs less than starting git. */
const WALKED_FILES_MAX = 3000;
/** An index of about so many files makes it worth while to start git before it is known whether it is needed. */
const BEGUN_INDEX_BYTES_MIN = 100 * WALKED_FILES_MAX;
function openSurveyor(options) {
    const { clock, walkedFilesMax: filesMax = WALKED_FILES_MAX } = options;
    const begun = new Map();
    const groundAt = groundFinder(options);
    return {
        async survey(request) {
            const home = await options.home();
            if (!home.ok)
                return home;
            if (home.value.kind === "branch")
                return surveyBranch(options, home.value, request);
            const key = request.folders.join("\0");
            const ahead = begun.get(key);
            begun.delete(key);
            return surveyDisk({ home: home.value, ground: groundAt(home.value), begun: ahead, filesMax, clock }, request);
        },
        async begin(folders) {
            const home = await options.home();
            const ground = home.ok && home.value.kind !== "branch" ? groundAt(home.value) : null;
            const index = ground && (0,disk/* entryAt */._f)(indexFile(ground.surroundings.place));
            if (!ground || !index || index.size < BEGUN_INDEX_BYTES_MIN)
                return;
            const ahead = glance(ground, folders);
            begun.set(folders.join("\0"), ahead);
            await ahead;
        },
    };
}
async function surveyBranch({ commitAt }, { surroundings, ref }, request) {
    const [commit, { surveyTree }] = await Promise.all([commitAt(surroundings, ref), __webpack_require__.e(/* import() */ 7993).then(__webpack_require__.bind(__webpack_require__, 87993))]);
    return commit.ok ? surveyTree(surroundings, commit.value, request) : commit;
}
/** Null without git. Each repository's git is opened once. */
function groundFinder({ gitAt, commitAt, clock }) {
    const opened = new Map();
    return (home) => {
        if (home.kind === "files")
            return null;
        const { folder, surroundings } = home;
        const { place } = surroundings;
        const git = opened.get(place.gitDir) ?? gitAt(place, TRUSTWORTHY);
        opened.set(place.gitDir, git);
        const commit = async () => {
            const at = await commitAt(surroundings, null);
            return at.ok ? at.value : null;
        };
        return { folder, surroundings, git, commit, clock };
    };
}
/**
 * Few files are looked at. With many git says which to look at, and all are where it cannot. The stamp is always of a
 * time before the files were looked at: what changes in between is found again by the next survey.
 */
async function surveyDisk(disk, request) {
    const { home: { folder }, ground, filesMax } = disk;
    const link = ground && (0,discovery/* linkOnTheWay */.KH)(ground.surroundings);
    if (link)
        return (0,result/* failed */.g)((0,data_files/* notAFolder */.b7)(link));
    const since = readGitStamp(request.since);
    const seen = since && (await seenByGit(disk, request.folders, since));
    const found = since && seen && ground && (await changedSince(ground, request.folders, { since, ...seen }));
    if (found)
        return (0,result.ok)(narrowed(request, writeGitStamp(seen.stamp), found));
    const names = namesIn(folder, request.folders);
    if (!names.ok)
        return names;
    const many = [...names.value.values()].reduce((sum, each) => sum + each.length, 0) > filesMax;
    const anchor = many ? (seen ?? (since ? null : await seenByGit(disk, request.folders, null))) : null;
    return surveyAll(disk, request, anchor);
}
async function seenByGit({ ground, begun }, folders, since) {
    if (!ground)
        return null;
    const first = begun && (await begun);
    for (let tries = 0; tries < TRIES_MAX; tries++) {
        const seen = tries === 0 && first ? first : await glance(ground, folders);
        if (!seen)
            return null;
        const stamp = stampOf(ground, folders, { seen, since });
        if (stamp !== "moved")
            return stamp && { stamp, moment: seen.moment };
    }
    return null;
}
function narrowed({ since }, stamp, files) {
    return stamp === since && files.size === 0 ? { stamp, found: { kind: "same" } } : { stamp, found: { kind: "some", files } };
}
/** The stamp is git's where it has one and nothing lies deeper than it sees. */
async function surveyAll({ home, clock }, { folders, since }, anchor) {
    const sparse = await (0,disk_snapshot/* sparseFiles */.Mh)(home.kind === "disk" ? home.surroundings : null);
    if (!sparse.ok)
        return sparse;
    const walked = walk(home.folder, folders, momentNow(clock));
    if (!walked.ok)
        return walked;
    const { files, deep } = withSparse(walked.value, folders, sparse.value);
    const stamp = anchor && !deep ? writeGitStamp(anchor.stamp) : walkStamp(files);
    return (0,result.ok)(stamp === since ? { stamp, found: { kind: "same" } } : { stamp, found: { kind: "all", files } });
}


/***/ })

};
