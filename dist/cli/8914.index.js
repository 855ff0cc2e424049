export const id = 8914;
export const ids = [8914,6533];
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


/***/ })

};
