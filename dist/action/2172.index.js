export const id = 2172;
export const ids = [2172,8914,9654];
export const modules = {

/***/ 82172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openConflicts: () => (/* binding */ openConflicts)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/core/base/problem.js
var problem = __webpack_require__(5045);
// EXTERNAL MODULE: ./lib/core/base/result.js
var result = __webpack_require__(33445);
// EXTERNAL MODULE: ./lib/core/model/stored/data-path.js
var data_path = __webpack_require__(70522);
// EXTERNAL MODULE: ./lib/adapters/git/data-files.js
var data_files = __webpack_require__(34526);
// EXTERNAL MODULE: ./lib/adapters/git/discovery.js
var discovery = __webpack_require__(3952);
// EXTERNAL MODULE: ./lib/adapters/git/git-arguments.js
var git_arguments = __webpack_require__(73239);
// EXTERNAL MODULE: ./lib/adapters/git/objects.js
var objects = __webpack_require__(28914);
// EXTERNAL MODULE: ./lib/adapters/git/branches.js
var branches = __webpack_require__(41944);
;// CONCATENATED MODULE: ./lib/adapters/git/merge-sides.js
// What a merge in progress is made of: its commits, where its sides began, and which of them others know.







/** The path in the data folder, null for another one. */
function pathBelow(prefix, full) {
    const path = prefix === "" ? full : full.startsWith(`${prefix}/`) ? full.slice(prefix.length + 1) : "";
    return (0,data_path/* isDataPath */.si)(path) ? path : null;
}
/** What is being brought in, by git's own files, and whether it is taken back instead. */
const INCOMING = [["MERGE_HEAD", "merge"], ["CHERRY_PICK_HEAD", "pick"], ["REBASE_HEAD", "pick"], ["REVERT_HEAD", "revert"]];
/** Null where git does not say, as after a stash. */
async function commitsOf(surroundings) {
    const { place, git } = surroundings;
    const ours = await headCommit(surroundings);
    if (!ours.ok || ours.value === null)
        return ours.ok ? (0,result.ok)(null) : ours;
    for (const [file, how] of INCOMING) {
        const incoming = (0,discovery/* textOf */.b6)((0,external_node_path_.join)(place.gitDir, file))?.split("\n")[0] ?? "";
        if (!(0,git_arguments/* isOid */.dH)(incoming))
            continue;
        const base = how === "merge" ? await mergeBase(surroundings, ours.value, incoming) : await parentOf(git, incoming);
        if (!base.ok)
            return base;
        return (0,result.ok)({ how, ours: ours.value, ...(how === "revert" ? { base: incoming, theirs: base.value } : { base: base.value, theirs: incoming }) });
    }
    return (0,result.ok)(null);
}
async function headCommit({ place, git }) {
    const refs = (0,branches/* openRefs */.ro)(place, git);
    const head = await refs.head();
    if (head.kind === "branch")
        return refs.tip(head.ref);
    return (0,result.ok)(head.kind === "detached" ? head.commit : null);
}
async function parentOf(git, commit) {
    const contents = await (0,objects.contentsOf)(git, [commit]);
    if (!contents.ok)
        return contents;
    const id = /^parent ([0-9a-f]+)$/m.exec(bytesOf(contents.value.get(commit))?.toString() ?? "")?.[1] ?? "";
    return (0,result.ok)((0,git_arguments/* isOid */.dH)(id) ? id : null);
}
/** Where the commits that only one side has begin: a commit of both. Of several, as after crossing merges, the newest. */
async function mergeBase({ git }, ours, theirs) {
    const own = await git.run({ command: "log", options: ["-z", "--format=%H %P"], revisions: [ours], excluded: [theirs] });
    if (!own.ok)
        return own;
    const lines = own.value.toString().split("\0").filter((line) => line !== "").map((line) => line.split(" "));
    const commits = new Set(lines.map(([commit]) => commit));
    const shared = [...new Set(lines.flatMap(([, ...parents]) => parents))].filter((id) => !commits.has(id)).filter(git_arguments/* isOid */.dH);
    const [first, second] = shared;
    if (first === undefined || second === undefined)
        return (0,result.ok)(first ?? (commits.size === 0 ? ours : null));
    const newest = await git.run({ command: "log", options: ["-z", "--format=%H", "--max-count=1"], revisions: shared });
    const id = newest.ok ? newest.value.toString().replace("\0", "").trim() : "";
    return newest.ok ? (0,result.ok)((0,git_arguments/* isOid */.dH)(id) ? id : first) : newest;
}
function bytesOf(content) {
    return content && "bytes" in content ? content.bytes : undefined;
}
/** Problems: those of git. */
async function sidesOf(surroundings) {
    const commits = await commitsOf(surroundings);
    if (!commits.ok)
        return commits;
    if (commits.value === null)
        return (0,result.ok)({ published: null, beginning: null });
    const { how, ours, theirs } = commits.value;
    if (how !== "merge" || ours === null || theirs === null)
        return (0,result.ok)({ published: "ours", beginning: null });
    const published = await publishedOf(surroundings, { ours, theirs });
    if (!published.ok)
        return published;
    const beginning = await beginningOf(surroundings, { ours, theirs });
    return beginning.ok ? (0,result.ok)({ published: published.value, beginning: beginning.value }) : beginning;
}
/** The side that a branch of a remote has, as far as was fetched or pushed; null where that is both or neither. */
async function publishedOf({ git }, { ours, theirs }) {
    const known = async (commit) => {
        const answer = await git.run({ command: "for-each-ref", options: ["--count=1", "--format=%(refname)", `--contains=${commit}`, "refs/remotes"] });
        return answer.ok ? (0,result.ok)(answer.value.length > 0) : answer;
    };
    const answers = (0,result/* all */.Q)(await Promise.all([known(ours), known(theirs)]));
    if (!answers.ok)
        return answers;
    const [isOurs, isTheirs] = answers.value;
    return (0,result.ok)(isOurs === isTheirs ? null : isOurs ? "ours" : "theirs");
}
/** Crossings within crossings beyond this are merged from one of their beginnings. */
const CROSSINGS_MAX = 16;
/** Null where one commit is the beginning, as almost always. */
async function beginningOf(surroundings, { ours, theirs }) {
    const commits = await beginningIn(surroundings, { first: ours, others: [theirs], depth: 0 });
    if (!commits.ok)
        return commits;
    if (commits.value === null || typeof commits.value === "string")
        return (0,result.ok)(null);
    const { git, prefix } = surroundings;
    const trees = new Map();
    for (const commit of new Set([ours, theirs, ...oidsIn(commits.value)])) {
        const files = await (0,objects.filesBelow)(git, commit, prefix);
        if (!files.ok)
            return files;
        trees.set(commit, new Map([...files.value].flatMap(([full, { id, mode }]) => {
            const path = mode.startsWith("100") ? pathBelow(prefix, full) : null;
            return path === null ? [] : [[path, id]];
        })));
    }
    const paths = new Set([...trees.values()].flatMap((tree) => [...tree.keys()]));
    const changed = [...paths].filter((path) => new Set([...trees.values()].map((tree) => tree.get(path))).size > 1);
    const contents = await (0,objects.contentsOf)(git, [...new Set([...trees.values()].flatMap((tree) => changed.flatMap((path) => tree.get(path) ?? [])))]);
    if (!contents.ok)
        return contents;
    const filesOf = (commit) => new Map(changed.flatMap((path) => {
        const bytes = bytesOf(contents.value.get(trees.get(commit)?.get(path) ?? ""));
        return bytes ? [[path, bytes]] : [];
    }));
    return (0,result.ok)(withFiles(commits.value, filesOf));
}
/** Where a commit and the merge of the others began, as git asks it: several beginnings are merged one after the other. */
async function beginningIn(surroundings, { first, others, depth }) {
    const answer = await surroundings.git.run({ command: "merge-base", options: ["--all"], revisions: [first, ...others] });
    if (!answer.ok)
        return (0,result.ok)(null);
    const [oldest = null, ...rest] = answer.value.toString().split("\n").filter(git_arguments/* isOid */.dH).sort();
    if (depth >= CROSSINGS_MAX)
        return (0,result.ok)(oldest);
    let commits = oldest;
    const joined = oldest === null ? [] : [oldest];
    for (const next of rest) {
        const base = await beginningIn(surroundings, { first: next, others: joined, depth: depth + 1 });
        if (!base.ok)
            return base;
        commits = { base: base.value, ours: commits, theirs: next };
        joined.push(next);
    }
    return (0,result.ok)(commits);
}
function oidsIn(commits) {
    if (commits === null || typeof commits === "string")
        return commits === null ? [] : [commits];
    return [commits.base, commits.ours, commits.theirs].flatMap(oidsIn);
}
function withFiles(commits, filesOf) {
    if (commits === null || typeof commits === "string")
        return { files: commits === null ? new Map() : filesOf(commits) };
    return { base: withFiles(commits.base, filesOf), ours: withFiles(commits.ours, filesOf), theirs: withFiles(commits.theirs, filesOf) };
}

// EXTERNAL MODULE: ./lib/adapters/git/replacement.js
var replacement = __webpack_require__(7006);
// EXTERNAL MODULE: ./lib/adapters/git/user-index.js
var user_index = __webpack_require__(39654);
;// CONCATENATED MODULE: ./lib/adapters/git/git-conflicts.js
// Conflicts in git: what the index and the commits of an interrupted merge say of the data folder, and settling it there.












/** Problems: those of git and of the disk; `git-failed` for files that go through a filter; `conflict` where somebody holds the index. */
function openConflicts({ folder, surroundings: around, disk }) {
    const place = { folder, surroundings: around?.place.workTree == null ? null : around, disk };
    return { list: () => listConflicts(place), sides: async () => (place.surroundings ? sidesOf(place.surroundings) : (0,result.ok)({ published: null, beginning: null })), settle: (changes) => settle(place, changes) };
}
const STAGES = [null, "base", "ours", "theirs"];
const NO_IDS = { base: null, ours: null, theirs: null };
async function listConflicts(place) {
    const { folder, surroundings } = place;
    const unmerged = surroundings ? await unmergedEntries(surroundings) : (0,result.ok)(new Map());
    if (!unmerged.ok)
        return unmerged;
    const filtered = surroundings ? await filterProblem(surroundings, [...unmerged.value.keys()]) : null;
    if (filtered)
        return (0,result/* failed */.g)(filtered);
    const changed = surroundings && unmerged.value.size > 0 ? await changedEntries(surroundings) : (0,result.ok)(new Map());
    if (!changed.ok)
        return changed;
    const marked = pathsWithMarkers(folder).map((path) => [path, { ...NO_IDS, unmerged: true }]);
    const entries = new Map([...changed.value, ...marked, ...unmerged.value]);
    const ids = [...entries.values()].flatMap(({ base, ours, theirs }) => [base, ours, theirs]).filter((id) => id !== null);
    const contents = surroundings ? await (0,objects.contentsOf)(surroundings.git, [...new Set(ids)]) : (0,result.ok)(new Map());
    if (!contents.ok)
        return contents;
    return conflictedFiles(folder, entries, contents.value);
}
function conflictedFiles(folder, entries, contents) {
    const files = [];
    for (const [path, entry] of [...entries].sort(([a], [b]) => (a < b ? -1 : 1))) {
        const disk = (0,data_files/* readDataFile */.lD)(folder, path);
        const versions = [entry.base, entry.ours, entry.theirs].map((id) => (id === null ? null : git_conflicts_bytesOf(contents.get(id))));
        const isWhole = disk.ok && !versions.includes(undefined);
        if (!isWhole && entry.unmerged)
            return (0,result/* failed */.g)(disk.ok ? (0,problem/* problem */.CC)("unreadable", `A side of ${folder.label}/${path} is missing or larger than 5 MiB.`, { at: { path: `${folder.label}/${path}` } }) : disk.problem);
        const [base = null, ours = null, theirs = null] = versions;
        if (isWhole)
            files.push({ path, base, ours, theirs, disk: disk.value?.bytes ?? null, unmerged: entry.unmerged });
    }
    return (0,result.ok)(files);
}
function git_conflicts_bytesOf(content) {
    return content && "bytes" in content ? content.bytes : undefined;
}
async function unmergedEntries({ git, prefix }) {
    const answer = await git.run({ command: "ls-files", options: ["-z", "-t", "--stage"], paths: (0,git_arguments/* isRepoPath */.SL)(prefix) ? [prefix] : [] });
    if (!answer.ok)
        return answer;
    const entries = new Map();
    for (const line of answer.value.toString().split("\0")) {
        const [, id = "", digit, full = ""] = /^\S \d{6} ([0-9a-f]+) ([123])\t(.*)$/s.exec(line) ?? [];
        const [path, side] = [pathBelow(prefix, full), STAGES[Number(digit)]];
        if (path !== null && side && (0,git_arguments/* isOid */.dH)(id))
            entries.set(path, { ...(entries.get(path) ?? { ...NO_IDS, unmerged: true }), [side]: id });
    }
    return (0,result.ok)(entries);
}
/** What the index holds of a file behind a filter (LFS, encryption) is not its text, and no filter of a repository is ever run. */
async function filterProblem(surroundings, paths) {
    if (paths.length === 0)
        return null;
    const input = paths.map((path) => (0,discovery/* repoPath */.qN)(surroundings, path)).join("\0");
    const answer = await surroundings.git.run({ command: "check-attr", options: ["-z", "--stdin", "filter"], input });
    if (!answer.ok)
        return answer.problem;
    const fields = answer.value.toString().split("\0");
    const at = fields.findIndex((filter, index) => index % 3 === 2 && filter !== "unspecified" && filter !== "unset");
    const [path, , filter] = fields.slice(at - 2, at + 1);
    if (at < 0 || path === undefined)
        return null;
    return (0,problem/* problem */.CC)("git-failed", `${path} goes through the git filter "${filter}".`, { hint: "Resolve it with git, or take the data folder out of the filter in .gitattributes.", at: { path } });
}
/** Every file that differs between the merge's three commits; none where git does not say which they are, as after a stash. */
async function changedEntries(surroundings) {
    const { git, prefix } = surroundings;
    const entries = new Map();
    const commits = await commitsOf(surroundings);
    if (!commits.ok || commits.value === null)
        return commits.ok ? (0,result.ok)(entries) : commits;
    for (const side of ["base", "ours", "theirs"]) {
        const commit = commits.value[side];
        const files = commit === null ? (0,result.ok)(new Map()) : await (0,objects.filesBelow)(git, commit, prefix);
        if (!files.ok)
            return files;
        for (const [full, { id, mode }] of files.value) {
            const path = mode.startsWith("100") ? pathBelow(prefix, full) : null;
            if (path !== null)
                entries.set(path, { ...(entries.get(path) ?? { ...NO_IDS, unmerged: false }), [side]: id });
        }
    }
    return (0,result.ok)(new Map([...entries].filter(([, { base, ours, theirs }]) => base !== ours || base !== theirs)));
}
/** Ignored by git, or nobody's to merge. */
const NOT_MERGED = new Set(["data", "cache", "backups", "deliverables", "approvals"]);
/** Files of ours with markers that no merge of git's tells of: somebody committed them, or merged without git. */
function pathsWithMarkers(folder) {
    return dataFiles(folder.path, "").filter((path) => {
        const found = (0,data_files/* readDataFile */.lD)(folder, path);
        return found.ok && found.value !== null && hasMarkers(found.value.bytes);
    });
}
function dataFiles(root, below) {
    try {
        return (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(root, below), { withFileTypes: true }).flatMap((entry) => {
            const path = below === "" ? entry.name : `${below}/${entry.name}`;
            if (entry.isDirectory())
                return NOT_MERGED.has(path) ? [] : dataFiles(root, path);
            return entry.isFile() && /\.(?:ya?ml|jsonl)$/.test(path) && !(0,data_path/* isTemporary */.ey)(entry.name) && (0,data_path/* isDataPath */.si)(path) ? [path] : [];
        });
    }
    catch {
        // A folder that cannot be listed is told by whoever reads milestones; it has no conflict that could be resolved.
        return [];
    }
}
const MARKER = Buffer.from("<<<<<<< ");
function hasMarkers(bytes) {
    for (let at = bytes.indexOf(MARKER); at >= 0; at = bytes.indexOf(MARKER, at + 1))
        if (at === 0 || bytes[at - 1] === 10)
            return true;
    return false;
}
async function settle({ folder, surroundings, disk }, changes) {
    const planned = [];
    for (const { path, text } of changes) {
        const before = (0,data_files/* readDataFile */.lD)(folder, path);
        if (!before.ok)
            return before;
        const mode = before.value ? Number(before.value.stat.mode) & 0o777 : undefined;
        planned.push({ path, before: before.value?.bytes ?? null, after: text === null ? null : Buffer.from(text), mode });
    }
    const entries = surroundings ? await makeEntries(surroundings, planned) : (0,result.ok)([]);
    if (!entries.ok)
        return entries;
    const staged = (0,replacement/* stage */.dw)({ disk, folder }, (0,replacement/* withTemporaries */._O)(folder, planned));
    if (!staged.ok)
        return staged;
    const swapped = staged.value.swap();
    if (swapped.kind === "moved")
        return (0,result/* failed */.g)((0,problem/* problem */.CC)("conflict", "The files changed while they were resolved.", { hint: "Nothing was changed; run this again." }));
    if (swapped.kind !== "swapped")
        return (0,result/* failed */.g)(swapped.problem);
    if (!surroundings || entries.value.length === 0)
        return (0,result.ok)(undefined);
    const marked = await markResolved(surroundings, entries.value);
    if (!marked.ok)
        staged.value.putBack(({ before }) => before);
    return marked;
}
/** The contents as objects, which the index needs; the commit that carried them there is named by nothing and goes in time. */
async function makeEntries(surroundings, planned) {
    const unix = await unixPaths(surroundings);
    if (!unix.ok)
        return unix;
    const files = planned.map(({ path, after, mode }) => ({
        path: (0,discovery/* repoPath */.qN)(surroundings, path), bytes: after && unix.value.has(path) ? unixLines(after) : after, mode: (mode ?? 0) & 0o100 ? "100755" : "100644",
    }));
    const kept = files.filter(({ bytes }) => bytes !== null);
    const who = "milestone <milestone@localhost> 0 +0000";
    const carrier = kept.length === 0 ? (0,result.ok)(null) : await (0,objects.makeCommit)(surroundings.git, { parent: null, files: kept, message: "Resolved files", author: who, committer: who });
    if (!carrier.ok)
        return carrier;
    return (0,result.ok)(files.map(({ path, bytes, mode }) => ({ path, entry: bytes === null ? null : { mode, id: (0,objects.blobId)(bytes, carrier.value ?? "") } })));
}
/** Unmerged files that git keeps with LF only; a checkout may have turned it into CRLF (`core.autocrlf`). */
async function unixPaths(surroundings) {
    const unmerged = await unmergedEntries(surroundings);
    if (!unmerged.ok)
        return unmerged;
    const idOf = ({ ours, theirs }) => ours ?? theirs;
    const contents = await (0,objects.contentsOf)(surroundings.git, [...unmerged.value.values()].flatMap((entry) => idOf(entry) ?? []));
    if (!contents.ok)
        return contents;
    const isUnix = (id) => id !== null && git_conflicts_bytesOf(contents.value.get(id))?.includes("\r\n") === false;
    return (0,result.ok)(new Set([...unmerged.value].filter(([, entry]) => isUnix(idOf(entry))).map(([path]) => path)));
}
function unixLines(bytes) {
    return Buffer.from(bytes.toString("latin1").replaceAll("\r\n", "\n"), "latin1");
}
async function markResolved({ git, place }, entries) {
    const zero = "0".repeat((entries.find(({ entry }) => entry !== null)?.entry?.id ?? "").length || 40);
    const updated = await (0,user_index/* updateIndex */.UB)(git, { gitDir: place.gitDir, zero }, entries);
    if (!updated.ok)
        return updated;
    if (updated.value)
        return (0,result.ok)(undefined);
    return (0,result/* failed */.g)((0,problem/* problem */.CC)("conflict", "Another git command holds the index.", { hint: "Wait for it, or delete index.lock if it is gone; then run this again. Nothing was changed." }));
}


/***/ }),

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


/***/ })

};
