export const id = 9893;
export const ids = [9893];
export const modules = {

/***/ 39893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openGitDeliverables: () => (/* binding */ openGitDeliverables)
});

// EXTERNAL MODULE: ./lib/adapters/git/git.js
var git_git = __webpack_require__(17514);
// EXTERNAL MODULE: ./lib/core/base/problem.js
var problem = __webpack_require__(5045);
// EXTERNAL MODULE: ./lib/core/base/result.js
var result = __webpack_require__(33445);
// EXTERNAL MODULE: ./lib/core/model/kiro/authorship.js
var authorship = __webpack_require__(69445);
// EXTERNAL MODULE: ./lib/core/model/kiro/deliverable-path.js
var deliverable_path = __webpack_require__(75019);
// EXTERNAL MODULE: ./lib/core/model/stored/data-path.js
var data_path = __webpack_require__(70522);
// EXTERNAL MODULE: ./lib/adapters/git/branches.js
var branches = __webpack_require__(41944);
// EXTERNAL MODULE: ./lib/adapters/git/working-tree-repository.js
var working_tree_repository = __webpack_require__(83395);
// EXTERNAL MODULE: ./lib/adapters/git/writing/commit-record.js
var commit_record = __webpack_require__(26632);
// EXTERNAL MODULE: ./lib/adapters/git/discovery.js
var discovery = __webpack_require__(3952);
// EXTERNAL MODULE: ./lib/adapters/git/git-arguments.js
var git_arguments = __webpack_require__(73239);
;// CONCATENATED MODULE: ./lib/adapters/git/deliverables/home.js
// The home of deliverables: the branch that they are worked on, on disk or at its tip, and where it stands.




/** Where work on this branch lies: that branch and none that it was made from. */
async function homeOf({ options, gitAt }, { branch }) {
    const found = (0,discovery/* discover */.k4)(options.cwd, options.gitDir);
    if (!found.ok)
        return found;
    const location = (0,discovery/* locate */.x5)(options.cwd, options.dataPath, found.value);
    if (!location.ok)
        return location;
    return (0,branches/* homeFinder */.ut)(location.value, ruleOf(options, branch), gitAt)();
}
/** How the work branch is taken for the one to read and write. */
function ruleOf({ stateBranch, isWorkBranch }, branch) {
    return branch === null ? { configured: stateBranch, isWorkBranch } : { configured: branch, isWorkBranch: () => false };
}
/** Where a branch stands, or where the remote's was seen last if it is not here; null where neither is known. */
async function standOf({ place, git }, ref) {
    const refs = (0,branches/* openRefs */.ro)(place, git);
    const own = await refs.tip(ref);
    const twin = `refs/remotes/origin/${(0,git_arguments/* branchName */.at)(ref)}`;
    if (!own.ok || own.value !== null || !(0,git_arguments/* isRefName */.pA)(twin))
        return own;
    const theirs = await refs.tip(twin);
    return theirs.ok ? (0,result.ok)(theirs.value) : theirs;
}

;// CONCATENATED MODULE: ./lib/adapters/git/deliverables/add.js
// Making deliverables: in one commit on the work branch, never over what is there.









/** Somebody who edits by hand faster than this is not waited for. */
const TRIES_MAX = 5;
/** Problems: `invalid-argument` for a path outside of the milestone's folder, `not-a-file`, `git-failed` (nothing is committed yet), `conflict`, those of writing. */
async function addFiles({ options }, { place, home, files }) {
    const stray = (0,deliverable_path/* strayIn */.Z)(files);
    if (stray)
        return (0,result/* failed */.g)(stray);
    if (home.kind === "branch") {
        const made = await makeBranch(options.state, home);
        if (!made.ok)
            return made;
    }
    const { configured, isWorkBranch } = ruleOf(options, place.branch);
    const tree = (0,working_tree_repository/* openWorkingTree */.A)({ ...options, stateBranch: configured, isWorkBranch });
    return tree.ok ? addTo(tree.value, files) : tree;
}
/** A branch that is not here begins where the remote has it, else at the state branch's tip. */
async function makeBranch(state, { surroundings, ref }) {
    const refs = (0,branches/* openRefs */.ro)(surroundings.place, surroundings.git);
    const own = await refs.tip(ref);
    if (!own.ok || own.value !== null)
        return own.ok ? (0,result.ok)(undefined) : own;
    const twin = await standOf(surroundings, ref);
    if (!twin.ok)
        return twin;
    const stands = twin.value === null ? await state.stateBranch() : null;
    if (stands && !stands.ok)
        return stands;
    const start = twin.value ?? stands?.value?.tip ?? null;
    if (start === null)
        return (0,result/* failed */.g)((0,problem/* problem */.CC)("git-failed", "Nothing is committed yet, so there is nothing to start a work branch from.", { hint: "Commit once, an empty commit will do: git commit --allow-empty -m Start" }));
    const moved = await (0,commit_record/* moveBranch */.ob)(surroundings.git, { ref, from: "0".repeat(start.length), to: start });
    const now = moved.ok ? (0,result.ok)(start) : await refs.tip(ref);
    return now.ok && now.value !== null ? (0,result.ok)(undefined) : moved;
}
async function addTo(repository, files) {
    for (let tries = 0; tries < TRIES_MAX; tries++) {
        const snapshot = await repository.snapshot({ for: "write" });
        if (!snapshot.ok)
            return snapshot;
        const added = await addOnto(repository, snapshot.value, files).finally(() => snapshot.value.release());
        if (!added.ok)
            return added;
        if (added.value !== "moved")
            return (0,result.ok)(added.value);
    }
    return (0,result/* failed */.g)((0,problem/* problem */.CC)("conflict", `The deliverables of ${files.milestone} kept changing while they were made.`, { hint: "Try again." }));
}
async function addOnto(repository, snapshot, { milestone, files, subject }) {
    const there = await snapshot.read(files.map(({ path }) => path));
    const odd = [...there].find(([, content]) => !content.ok && content.problem.code === "not-a-file");
    if (odd && !odd[1].ok)
        return odd[1];
    const missing = files.filter(({ path }) => !there.has(path));
    if (missing.length === 0)
        return (0,result.ok)([]);
    const obstacle = await obstacleTo(snapshot, missing.map(({ path }) => path));
    if (obstacle)
        return (0,result/* failed */.g)(obstacle);
    const message = { subject, body: "", trailers: [["Milestone", milestone], authorship/* TEMPLATES_TRAILER */.aG], commit: true };
    const outcome = await repository.commit(snapshot, missing.map(({ path, text }) => ({ path, text })), message);
    if (!outcome.ok)
        return outcome;
    return (0,result.ok)(outcome.value.kind === "moved" ? "moved" : missing.map(({ path }) => path));
}
/** A file, link or submodule that stands where a folder is needed: git would put the folder in its place. */
async function obstacleTo(snapshot, paths) {
    const folders = new Set(paths.flatMap((path) => path.split("/").slice(0, -1).map((_, depth, names) => names.slice(0, depth + 1).join("/"))));
    for (const folder of [...folders].sort()) {
        const above = await snapshot.list(folder.includes("/") ? folder.slice(0, folder.lastIndexOf("/")) : "");
        if (!above.ok)
            return above.problem;
        if (!above.value.includes(folder.slice(folder.lastIndexOf("/") + 1)))
            continue;
        const content = (await snapshot.read([folder])).get(folder);
        const inside = content?.ok ? null : await snapshot.list(folder);
        if (inside && !inside.ok)
            return inside.problem;
        if (inside === null || (snapshot.bulk && inside.value.length === 0))
            return (0,data_path/* notAFile */.$y)({ path: (0,data_path/* shownOf */.Rp)({ label: snapshot.root }, folder) });
    }
    return null;
}

// EXTERNAL MODULE: ./lib/adapters/git/data-files.js
var data_files = __webpack_require__(34526);
// EXTERNAL MODULE: ./lib/adapters/git/disk-snapshot.js
var disk_snapshot = __webpack_require__(60790);
// EXTERNAL MODULE: ./lib/adapters/git/objects.js
var objects = __webpack_require__(28914);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/adapters/git/disk.js
var disk = __webpack_require__(9917);
;// CONCATENATED MODULE: ./lib/adapters/git/deliverables/disk-files.js
// Deliverables as they lie on the disk, hand edits included: found without following links, hashed without reading long ones as text.










/** Paths of everything below a folder that is no hidden or temporary file. Problems: `not-a-file` for a link or special file, `unreadable`. */
function pathsBelow(folder, path) {
    const names = (0,data_files/* listDataFolder */.Rm)(folder, path);
    if (!names.ok)
        return names;
    const found = [];
    for (const name of names.value.filter((each) => !(0,deliverable_path/* isHidden */.dK)(each) && !(0,data_path/* isTemporary */.ey)(each))) {
        const below = `${path}/${name}`;
        const stat = (0,data_path/* isDataPath */.si)(below) ? (0,disk/* entryAt */._f)((0,data_files/* fileOf */.W7)(folder, below)) : null;
        if (stat?.isDirectory()) {
            const inside = pathsBelow(folder, below);
            if (!inside.ok)
                return inside;
            found.push(...inside.value);
        }
        else if (stat?.isFile())
            found.push(below);
        else if (stat || !(0,data_path/* isDataPath */.si)(below))
            return (0,result/* failed */.g)((0,data_path/* notAFile */.$y)({ path: (0,data_path/* shownOf */.Rp)(folder, below) }));
    }
    return (0,result.ok)(found);
}
/** Null where it is gone by now. */
function seenOnDisk(folder, path, storing) {
    const stat = (0,disk/* entryAt */._f)((0,data_files/* fileOf */.W7)(folder, path));
    if (stat?.isFile() && stat.size > data_path/* FILE_BYTES_MAX */.Ug)
        return longFile(folder, path, storing);
    const read = (0,data_files/* readDataFile */.lD)(folder, path);
    if (!read.ok || read.value === null)
        return read.ok ? (0,result.ok)(null) : read;
    return (0,result.ok)(seenAs(path, asStored(read.value.bytes, storing), storing.like));
}
/** `like` is any id of the repository. */
function seenAs(path, bytes, like) {
    const isText = bytes.length <= data_path/* FILE_BYTES_MAX */.Ug && (0,external_node_buffer_.isUtf8)(bytes) && !bytes.includes(0);
    return { path, bytes: bytes.length, sha256: (0,external_node_crypto_.createHash)("sha256").update(bytes).digest("hex"), id: (0,objects.blobId)(bytes, like), text: isText ? new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes) : null };
}
/** What differs by nothing but line ends that a checkout has turned is what is committed. */
function asStored(bytes, { id, unix, like }) {
    if (!bytes.includes("\r\n") || bytes.includes(0) || (0,objects.blobId)(bytes, like) === id)
        return bytes;
    const turned = Buffer.from(bytes.toString("latin1").replaceAll("\r\n", "\n"), "latin1");
    return unix || (0,objects.blobId)(turned, like) === id ? turned : bytes;
}
const CHUNK_BYTES = 1024 * 1024;
function longFile(folder, path, { like }) {
    const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = external_node_fs_.constants;
    const chunk = Buffer.alloc(CHUNK_BYTES);
    try {
        const descriptor = external_node_fs_.openSync((0,data_files/* fileOf */.W7)(folder, path), O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
        try {
            const bytes = external_node_fs_.fstatSync(descriptor).size;
            const [hash, id] = [(0,external_node_crypto_.createHash)("sha256"), (0,external_node_crypto_.createHash)(like.length === 64 ? "sha256" : "sha1").update(`blob ${bytes}\0`)];
            for (let count = external_node_fs_.readSync(descriptor, chunk); count > 0; count = external_node_fs_.readSync(descriptor, chunk)) {
                hash.update(chunk.subarray(0, count));
                id.update(chunk.subarray(0, count));
            }
            return (0,result.ok)({ path, bytes, sha256: hash.digest("hex"), id: id.digest("hex"), text: null });
        }
        finally {
            external_node_fs_.closeSync(descriptor);
        }
    }
    catch (error) {
        const code = (0,disk/* errorCode */.CA)(error);
        if (code === null)
            throw error;
        const at = { path: (0,data_path/* shownOf */.Rp)(folder, path) };
        return code === "ENOENT" ? (0,result.ok)(null) : (0,result/* failed */.g)((0,problem/* problem */.CC)("unreadable", `${at.path} cannot be read (${code}).`, { at, hint: "Check its permissions." }));
    }
}

;// CONCATENATED MODULE: ./lib/adapters/git/deliverables/editors.js
// Who edited files last, as git's log tells it: machines and ourselves left out.




/** A merge names only what it made different from both of its sides. */
const OPTIONS = ["-z", "--cc", "--name-only", "--no-color", "--no-ext-diff", "--no-textconv", "--no-show-signature", "--no-notes", "--encoding=UTF-8"];
const FORMAT = "--format=%x00%H%x00%an%x00%ae%x00%(trailers:only,unfold,separator=%x0a)";
/** By path from the top of the repository, for what lies below the folder; nobody where only machines have touched a file. */
async function editorsBelow(git, looked) {
    const { base, folder } = looked;
    if (base === null)
        return editorsSince(git, looked);
    const [own, before] = await Promise.all([editorsSince(git, looked), (0,objects.filesBelow)(git, base, folder)]);
    if (!own.ok)
        return own;
    if (!before.ok)
        return before;
    return [...before.value.keys()].every((path) => own.value.has(path)) ? own : editorsSince(git, { ...looked, base: null });
}
async function editorsSince(git, { tip, base, folder, bots }) {
    const answer = await git.run({ command: "log", options: [...OPTIONS, FORMAT], revisions: [tip], excluded: base === null ? [] : [base], paths: [folder] });
    return answer.ok ? (0,result.ok)(readLog(answer.value.toString().split("\0"), `${folder}/`, bots)) : answer;
}
/** Names always begin with the folder, so that none is taken for a commit's id. */
function readLog(words, start, bots) {
    const editors = new Map();
    let editor = null;
    for (let at = 0; at < words.length; at++) {
        const word = words[at] ?? "";
        if ((0,git_arguments/* isOid */.dH)(word)) {
            const [name = "", email = "", trailers = ""] = words.slice(at + 1, at + 4);
            editor = (0,authorship/* editorOf */.hU)({ name, email, person: (0,authorship/* gitPerson */.M6)(name, email), isBot: false, trailers: trailers.split("\n").map(pairOf) }, bots);
            at += 3;
            continue;
        }
        const path = word.replace(/^\n/, "");
        if (editor && path.startsWith(start) && !editors.has(path))
            editors.set(path, editor);
    }
    return editors;
}
function pairOf(line) {
    const at = line.indexOf(":");
    return at < 0 ? ["", line] : [line.slice(0, at).trim(), line.slice(at + 1).trim()];
}

;// CONCATENATED MODULE: ./lib/adapters/git/deliverables/read.js
// Reading deliverables: their bytes, what git says they are, and who edited them.














/** Problems: `not-a-file` where a link or special file lies among them, `unreadable`, those of git. */
async function readFiles(room, place, home) {
    const folder = (0,deliverable_path/* milestoneFolder */.LN)(place.milestone);
    if (home.kind === "files")
        return withoutGit(home.folder, { place, folder });
    const { surroundings } = home;
    const head = home.kind === "disk" ? await headOf(surroundings) : await standOf(surroundings, home.ref);
    if (!head.ok)
        return head;
    const stand = { where: head.value === null && home.kind === "branch" ? "nowhere" : home.kind, branch: place.branch, head: head.value };
    const [committed, settings] = await Promise.all([committedBelow(surroundings, head.value, folder), surroundings.git.settings()]);
    if (!committed.ok)
        return committed;
    if (!settings.ok)
        return settings;
    const seen = home.kind === "disk" ? await onDisk(home.folder, { surroundings, folder, committed: committed.value, settings: settings.value }) : await inCommit(surroundings, { label: home.folder.label, committed: committed.value });
    if (!seen.ok)
        return seen;
    const editors = await editorsOf(room, { place, surroundings, folder, head: head.value, seen: seen.value, committed: committed.value, settings: settings.value });
    return editors.ok ? (0,result.ok)({ ...stand, files: seen.value.map((file) => shownFile(file, editors.value.get(file.path) ?? null)) }) : editors;
}
function shownFile({ path, sha256, bytes, text }, editor) {
    return { path, sha256, bytes, editor, text };
}
/** An id as git has them, where there is no git. */
const ANY = "0".repeat(40);
function withoutGit(data, { place, folder }) {
    const seen = seenBelow(data, folder, () => ({ id: null, unix: false, like: ANY }));
    return seen.ok ? (0,result.ok)({ where: "disk", branch: place.branch, head: null, files: seen.value.map((file) => shownFile(file, null)) }) : seen;
}
function seenBelow(data, folder, storing) {
    const paths = pathsBelow(data, folder);
    if (!paths.ok)
        return paths;
    const found = [];
    for (const path of paths.value) {
        const seen = seenOnDisk(data, path, storing(path));
        if (!seen.ok)
            return seen;
        if (seen.value)
            found.push(seen.value);
    }
    return (0,result.ok)(found);
}
async function headOf({ place, git }) {
    const refs = (0,branches/* openRefs */.ro)(place, git);
    const head = await refs.head();
    return head.kind === "branch" ? refs.tip(head.ref) : (0,result.ok)(head.kind === "detached" ? head.commit : null);
}
/** By path of the data folder. */
async function committedBelow(surroundings, commit, folder) {
    const files = commit === null ? (0,result.ok)(new Map()) : await (0,objects.filesBelow)(surroundings.git, commit, (0,discovery/* repoPath */.qN)(surroundings, folder));
    if (!files.ok || surroundings.prefix === "")
        return files;
    return (0,result.ok)(new Map([...files.value].map(([path, entry]) => [path.slice(surroundings.prefix.length + 1), entry])));
}
async function onDisk(data, { surroundings, folder, committed, settings }) {
    const link = (0,discovery/* linkOnTheWay */.KH)(surroundings);
    if (link !== null)
        return (0,result/* failed */.g)((0,data_files/* notAFolder */.b7)(link));
    const unix = /^(?:true|input|yes|on|1)$/i.test(settings.get("core.autocrlf") ?? "");
    const like = [...committed.values()][0]?.id ?? (settings.get("extensions.objectformat") === "sha256" ? "0".repeat(64) : ANY);
    const seen = seenBelow(data, folder, (path) => ({ id: committed.get(path)?.id ?? null, unix, like }));
    if (!seen.ok)
        return seen;
    const sparse = await (0,disk_snapshot/* sparseFiles */.Mh)(surroundings);
    if (!sparse.ok)
        return sparse;
    const here = new Set(seen.value.map(({ path }) => path));
    const left = [...sparse.value].filter(([path]) => path.startsWith(`${folder}/`) && !here.has(path) && isShown(path));
    const others = await readAll(surroundings.git, left.map(([path, id]) => [path, id, (0,data_path/* shownOf */.Rp)(data, path)]));
    return others.ok ? (0,result.ok)(inOrder([...seen.value, ...others.value])) : others;
}
async function inCommit({ git }, { label, committed }) {
    const entries = [...committed].filter(([path]) => isShown(path));
    const odd = entries.find(([path, { mode }]) => !mode.startsWith("100") || !(0,data_path/* isDataPath */.si)(path));
    if (odd)
        return (0,result/* failed */.g)((0,data_path/* notAFile */.$y)({ path: (0,data_path/* shownOf */.Rp)({ label }, odd[0]) }));
    const seen = await readAll(git, entries.map(([path, { id }]) => [path, id, (0,data_path/* shownOf */.Rp)({ label }, path)]));
    return seen.ok ? (0,result.ok)(inOrder(seen.value)) : seen;
}
function isShown(path) {
    return !(0,deliverable_path/* isHidden */.dK)(path) && !path.split("/").some(data_path/* isTemporary */.ey);
}
function inOrder(files) {
    return files.toSorted((left, right) => (left.path < right.path ? -1 : 1));
}
/** Long ones are read one after the other, so that only one of them is in memory. */
async function readAll(git, files) {
    const contents = await (0,objects.contentsOf)(git, [...new Set(files.map(([, id]) => id))]);
    if (!contents.ok)
        return contents;
    const found = [];
    for (const [path, id, shown] of files) {
        const content = contents.value.get(id) ?? null;
        const bytes = content === null ? null : "bytes" in content ? content.bytes : await longContent(git, id, content.size);
        if (bytes === null)
            return (0,result/* failed */.g)((0,problem/* problem */.CC)("unreadable", `${shown} is recorded by git, but its content ${id} is missing.`, { at: { path: shown }, hint: "Fetch it again: git fetch --refetch" }));
        found.push(seenAs(path, bytes, id));
    }
    return (0,result.ok)(found);
}
/** The answer is a line, the content and a line feed. */
async function longContent(git, id, size) {
    const answer = await git.run({ command: "cat-file", options: ["--batch"], input: `${id}\n` });
    const start = answer.ok ? answer.value.indexOf(10) + 1 : 0;
    return answer.ok && answer.value.length >= start + size ? answer.value.subarray(start, start + size) : null;
}
/** What is not committed yet was edited by whoever works in this checkout. */
async function editorsOf({ options: { bots, environment, state } }, asked) {
    const { place, surroundings, folder, head, seen, committed, settings } = asked;
    if (seen.length === 0)
        return (0,result.ok)(new Map());
    const [machines, stand] = await Promise.all([bots(), place.branch === null ? null : state.stateBranch()]);
    const base = stand?.ok ? (stand.value?.tip ?? null) : null;
    const logged = head === null ? (0,result.ok)(new Map()) : await editorsBelow(surroundings.git, { tip: head, base, folder: (0,discovery/* repoPath */.qN)(surroundings, folder), bots: machines });
    if (!logged.ok)
        return logged;
    const identity = (0,objects.identityOf)("author", { environment, settings });
    const here = identity && (0,authorship/* editorOf */.hU)({ ...identity, person: (0,authorship/* gitPerson */.M6)(identity.name, identity.email), isBot: false, trailers: [] }, machines);
    return (0,result.ok)(new Map(seen.flatMap(({ path, id }) => {
        const isCommitted = (0,git_arguments/* isOid */.dH)(id) && committed.get(path)?.id === id;
        const editor = (isCommitted ? null : here) ?? logged.value.get((0,discovery/* repoPath */.qN)(surroundings, path));
        return editor ? [[path, editor]] : [];
    })));
}

;// CONCATENATED MODULE: ./lib/adapters/git/deliverables/deliverables.js




function openGitDeliverables(options) {
    const { environment, spawn } = options;
    const opened = new Map();
    const gitAt = (place) => {
        const git = opened.get(place.gitDir) ?? (0,git_git/* openGit */.z)({ place, environment, ...(spawn && { spawn }) });
        opened.set(place.gitDir, git);
        return git;
    };
    const room = { options, gitAt };
    return {
        async read(place) {
            const home = await homeOf(room, place);
            return home.ok ? readFiles(room, place, home.value) : home;
        },
        async add(place, files) {
            const home = await homeOf(room, place);
            return home.ok ? addFiles(room, { place, home: home.value, files }) : home;
        },
    };
}


/***/ }),

/***/ 69445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M6: () => (/* binding */ gitPerson),
/* harmony export */   aG: () => (/* binding */ TEMPLATES_TRAILER),
/* harmony export */   hU: () => (/* binding */ editorOf)
/* harmony export */ });
/** Of a commit that puts templates where nothing was. */
const TEMPLATES_TRAILER = ["Deliverables", "templates"];
/** `Session` stands on what an agent did, `Request` on what a command did. */
const OURS = new Set([TEMPLATES_TRAILER[0], "Session", "Request"]);
/**
 * Who edited, null where it was a machine: a bot, one of `bots` (numbers of accounts), or ourselves. Whoever may push can write any
 * author and any trailer: this keeps people from approving what they wrote by mistake, the votes themselves are vouched for elsewhere.
 */
function editorOf({ name, email, person, isBot, trailers }, bots) {
    const machine = isBot || isBotName(name) || isBotName(email.split("@")[0] ?? "") || (person.id !== null && bots.includes(String(person.id)));
    return machine || trailers.some(([key]) => OURS.has(key)) ? null : person;
}
function isBotName(name) {
    return name.trim().toLowerCase().endsWith("[bot]");
}
/** Somebody as git knows them. GitHub's own addresses tell the number of the account. */
function gitPerson(name, email) {
    const id = /^(\d+)\+[^@]+@users\.noreply\.github\.com$/i.exec(email)?.[1];
    return { login: `${name} <${email}>`, id: id === undefined ? null : Number(id) };
}


/***/ }),

/***/ 75019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LN: () => (/* binding */ milestoneFolder),
/* harmony export */   Z: () => (/* binding */ strayIn),
/* harmony export */   dK: () => (/* binding */ isHidden)
/* harmony export */ });
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _stored_data_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70522);
// Paths of deliverables: below which folder they lie, which may be made, and which are none.


/** The folder of a milestone's deliverables. */
function milestoneFolder(milestone) {
    return `deliverables/${milestone}`;
}
/** What keeps files from being made: they leave the milestone's folder, or could not be told apart everywhere; null where nothing does. */
function strayIn({ milestone, files }) {
    const stray = files.find(({ path }) => !path.startsWith(`${milestoneFolder(milestone)}/`) || !(0,_stored_data_path_js__WEBPACK_IMPORTED_MODULE_1__/* .isPortablePath */ .tS)(path));
    return stray ? (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("invalid-argument", `${JSON.stringify(stray.path)} cannot be a deliverable of ${milestone}.`) : null;
}
/** Hidden files are no deliverables: desktops and editors leave them behind. */
function isHidden(path) {
    return path.split("/").some((name) => name.startsWith("."));
}


/***/ })

};
