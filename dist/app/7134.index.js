export const id = 7134;
export const ids = [7134];
export const modules = {

/***/ 41331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
// SHA-256 of short texts, where nothing of the platform may be called.
/** Hexadecimal, of the text's UTF-8 bytes. Adapters hash files with what their platform has; the two agree. */
function sha256(text) {
    const state = FIRST.slice();
    const bytes = padded(new TextEncoder().encode(text));
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < bytes.length; at += BLOCK_BYTES)
        mix(state, view, at);
    return [...state].map((word) => word.toString(16).padStart(8, "0")).join("");
}
const BLOCK_BYTES = 64;
const ROUNDS = 64;
/** A one behind the text, zeros, and the length in bits. */
function padded(text) {
    const bytes = new Uint8Array(Math.ceil((text.length + 9) / BLOCK_BYTES) * BLOCK_BYTES);
    bytes.set(text);
    bytes[text.length] = 0x80;
    new DataView(bytes.buffer).setBigUint64(bytes.length - 8, BigInt(text.length) * 8n);
    return bytes;
}
function mix(state, view, at) {
    const words = schedule(view, at);
    let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
    for (let round = 0; round < ROUNDS; round++) {
        const one = h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + (CONSTANTS[round] ?? 0) + (words[round] ?? 0);
        const two = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
        [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
    }
    for (const [index, word] of [a, b, c, d, e, f, g, h].entries())
        state[index] = (state[index] ?? 0) + word;
}
function schedule(view, at) {
    const words = new Int32Array(ROUNDS);
    const word = (index) => words[index] ?? 0;
    for (let index = 0; index < 16; index++)
        words[index] = view.getInt32(at + 4 * index);
    for (let index = 16; index < ROUNDS; index++) {
        const [near, far] = [word(index - 2), word(index - 15)];
        words[index] = word(index - 16) + word(index - 7) + (turn(far, 7) ^ turn(far, 18) ^ (far >>> 3)) + (turn(near, 17) ^ turn(near, 19) ^ (near >>> 10));
    }
    return words;
}
function turn(word, by) {
    return (word >>> by) | (word << (32 - by));
}
/** The first 64 primes: the fractions of their square and cube roots are the numbers that the standard begins with. */
const PRIMES = Array.from({ length: 312 }, (_none, number) => number).filter((number) => number > 1 && !Array.from({ length: 16 }, (_other, by) => by + 2).some((by) => by < number && number % by === 0));
function fraction(of) {
    return ((of % 1) * 2 ** 32) | 0;
}
const FIRST = Uint32Array.from(PRIMES.slice(0, 8), (prime) => fraction(Math.sqrt(prime)));
const CONSTANTS = Int32Array.from(PRIMES, (prime) => fraction(Math.cbrt(prime)));


/***/ }),

/***/ 77223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ SYSTEM_FILES),
/* harmony export */   e: () => (/* binding */ ATTRIBUTES_PATH)
/* harmony export */ });
/* harmony import */ var _base_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90878);
/* harmony import */ var _config_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92089);
// The texts that `init` puts into the data folder.


/** One `key: value` a line, so that sed can edit it and a line can be appended. */
const CONFIG = `# Settings of this repository's milestones. \`milestone config show\` explains every key.
version: ${_base_version_js__WEBPACK_IMPORTED_MODULE_1__/* .VERSION */ .x}
auto_scale: true  # the backend follows the number of milestones
default_workflow: standard  # kiro: every new milestone has the phases design, spec and execute
features:
  multi_agent_coordination: true  # tasks that do not wait for each other run side by side
  kiro_workflow: true  # phases and their approvals, for the milestones that ask for them
  session_management: true  # an interrupted execution can be resumed
  auto_optimization: false
`;
const IGNORE = `# What can be made again, or belongs to one machine only.
/data/
/logs/
/sessions/agents/
/sessions/*.journal
/cache/
/backups/
.tmp-*
.lock
`;
/** Where this is missing, git merges by lines whatever does not touch the same ones. */
const ATTRIBUTES_PATH = ".gitattributes";
const ATTRIBUTES = `# Merged by what they mean, never by lines: where both sides changed one of these, git says so and leaves it as
# it was on this side until \`milestone git resolve\` has merged it.
/active/*.yaml -merge
/active/*.yml -merge
/completed/*.yaml -merge
/completed/*.yml -merge
/events/*.jsonl -merge
/sessions/*.yaml -merge
`;
const README = `# Milestones

The milestones of this repository, planned and worked through with \`milestone\`; \`milestone help\` says how.

- \`active/\`: one YAML file for each milestone. Edit it by hand if you like; \`milestone data validate\` checks it.
- \`completed/\`: archived milestones
- \`events/\`: what happened to each milestone, one line an event
- \`templates/\`: plans to start from
- \`config/milestone-config.yaml\`: settings
`;
const TEMPLATES = `# Templates

\`NAME.yaml\` in this folder is used by \`milestone plan "TITLE" --template NAME\`. A template has the fields of a milestone;
what it waits for is named by number or title:

\`\`\`yaml
success_criteria:
  - The release notes are published
tasks:
  - title: Write the release notes
    estimated_hours: 2
  - title: Publish the release
    estimated_hours: 1
    dependencies: [1]
\`\`\`

\`feature\`, \`bugfix\` and \`api\` are there without a file; a file of the same name replaces one of them.
`;
/** By path, relative to the data folder. */
const SYSTEM_FILES = new Map([
    [_config_config_js__WEBPACK_IMPORTED_MODULE_0__/* .CONFIG_PATH */ .tF, CONFIG],
    [".gitignore", IGNORE],
    [ATTRIBUTES_PATH, ATTRIBUTES],
    ["README.md", README],
    ["active/.gitkeep", ""],
    ["completed/.gitkeep", ""],
    ["events/.gitkeep", ""],
    ["templates/README.md", TEMPLATES],
]);


/***/ }),

/***/ 27134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ healthOf),
  b: () => (/* binding */ isError)
});

// EXTERNAL MODULE: ./lib/core/base/problem.js
var problem = __webpack_require__(5045);
// EXTERNAL MODULE: ./lib/core/base/size.js
var size = __webpack_require__(97189);
// EXTERNAL MODULE: ./lib/core/base/version.js
var version = __webpack_require__(90878);
// EXTERNAL MODULE: ./lib/core/model/shipped/data-folder.js
var data_folder = __webpack_require__(77223);
// EXTERNAL MODULE: ./lib/core/rules/notice/letters.js
var notice_letters = __webpack_require__(39610);
;// CONCATENATED MODULE: ./lib/core/rules/pinned.js
// Actions of others in workflows: whether what is run can be changed by whoever owns it, without anybody here noticing.

/** Of GitHub itself, who runs the workflow anyway; and this program, at a release. */
const TRUSTED = /^(?:actions|github)\/|\/enhanced-milestone-system@v\d+\.\d+\.\d+$/;
/** A file of this repository, a commit in full, an image by its digest. */
const FIXED = /^\.{1,2}\/|@(?:[0-9a-f]{40}|[0-9a-f]{64})$|^docker:\/\/.+@sha256:[0-9a-f]{64}$/;
/** More names than these make nobody wiser. */
const NAMED_MAX = 5;
/** A warning for each file that names such actions by a branch or a tag. */
function unpinned(workflows) {
    return workflows.flatMap(({ path, uses }) => {
        const loose = [...new Set(uses)].filter((one) => !TRUSTED.test(one) && !FIXED.test(one));
        if (loose.length === 0)
            return [];
        const names = loose.slice(0, NAMED_MAX).join(", ") + (loose.length > NAMED_MAX ? ` and ${loose.length - NAMED_MAX} more` : "");
        return [(0,problem/* problem */.CC)("unpinned-action", `${path} runs ${names}, which ${loose.length === 1 ? "its owner" : "their owners"} can change at any time.`, { at: { path }, hint: hintFor(loose[0] ?? "") })];
    });
}
function hintFor(action) {
    const [name = "", version = ""] = action.replace(/^docker:\/\//, "").split("@");
    if (action.startsWith("docker://"))
        return `Name the image by its digest: docker://${name.replace(/:[^/]*$/, "")}@sha256:DIGEST.`;
    const [owner = "", repository = ""] = name.split("/");
    return `Write the full commit in place of the name: uses: ${name}@COMMIT # ${version || "VERSION"}. \`git ls-remote https://github.com/${owner}/${repository} ${version || "HEAD"}\` shows it.`;
}

// EXTERNAL MODULE: ./lib/core/rules/scale/backend.js
var backend = __webpack_require__(79135);
;// CONCATENATED MODULE: ./lib/core/rules/health.js
// Health: what must be so for the work to go well, checked against what was found on the machine and in the files.







/** The installation needs this much, and whoever has less soon has none. */
const FREE_BYTES_MIN = 500 * 1024 * 1024;
/** Older Nodes were never promised. */
const NODE_MAJOR_MIN = 16;
const NODE_MAJOR_ADVISED = 18;
/** `--end-of-options` is understood everywhere from here on. */
const GIT_MIN = [2, 30];
/** Every check in the order people read them: what the machine needs, what is on it, what the files say. */
function healthOf({ machine, audit, workspace, references, workflows = [], verdict, merges, letters }) {
    const found = [
        nodeCheck(machine), gitCheck(machine), diskCheck(machine), repositoryCheck(machine), dataCheck(machine, workspace),
        filesCheck(audit), referencesCheck(workspace, references), ...mergesCheck(merges, workspace), litterCheck(machine), lockCheck(machine), workflowsCheck(workflows), ...(verdict ? [scaleCheck(workspace, verdict)] : []), ...(letters ? [lettersCheck(letters)] : []), platformCheck(machine),
    ];
    const checks = found.map(({ check }) => check);
    const worst = ["error", "warning"].find((status) => checks.some((check) => check.status === status));
    const problems = [...found].sort((a, b) => RANK[a.check.status] - RANK[b.check.status]).flatMap((one) => one.problems);
    return { status: worst === "error" ? "unhealthy" : worst === "warning" ? "degraded" : "healthy", checks, problems };
}
const RANK = { error: 0, warning: 1, ok: 2 };
function fine(name, message) {
    return { check: { name, status: "ok", message }, problems: [] };
}
/** A check that is its own problem. */
function trouble(name, { status, message, hint, code = "prerequisite-missing", at }) {
    return { check: { name, status, message, hint }, problems: [(0,problem/* problem */.CC)(code, message, { hint, at })] };
}
function nodeCheck({ node }) {
    const major = Number(node.split(".")[0]);
    const refused = (0,version/* refuseNode */.R)(node);
    const hint = "Install the current Node from nodejs.org.";
    if (major < NODE_MAJOR_MIN)
        return trouble("node", { status: "error", message: `Node ${node} is too old; ${NODE_MAJOR_MIN} is the oldest that passes.`, hint });
    if (major < NODE_MAJOR_ADVISED)
        return trouble("node", { status: "warning", message: `Node ${node}: ${NODE_MAJOR_ADVISED}+ recommended. ${refused ?? ""}`, hint });
    return refused === undefined ? fine("node", `Node ${node}`) : trouble("node", { status: "warning", message: `${refused}.`, hint });
}
function gitCheck({ git }) {
    const hint = `Install git ${GIT_MIN.join(".")} or newer from git-scm.com.`;
    if (git === null)
        return trouble("git", { status: "error", message: "git is not installed, or not on the PATH.", hint });
    const [major = 0, minor = 0] = git.split(".").map(Number);
    const old = major < GIT_MIN[0] || (major === GIT_MIN[0] && minor < GIT_MIN[1]);
    return old ? trouble("git", { status: "error", message: `git ${git} is too old.`, hint }) : fine("git", `git ${git}`);
}
function diskCheck({ free_bytes }) {
    if (free_bytes === null)
        return fine("disk", "The free space is not known.");
    const free = `${(0,size/* formatSize */.Xq)(free_bytes)} free`;
    if (free_bytes >= FREE_BYTES_MIN)
        return fine("disk", free);
    return trouble("disk", { status: "error", message: `Only ${free}; at least ${(0,size/* formatSize */.Xq)(FREE_BYTES_MIN)} are needed.`, hint: "Free some space.", code: "disk-full" });
}
function repositoryCheck({ repository }) {
    if (repository !== null)
        return fine("repository", repository);
    return trouble("repository", { status: "warning", message: "This is no git repository: files are written, nothing is committed.", hint: "Run `git init`.", code: "not-committed" });
}
function dataCheck({ writable }, { root, exists, paths }) {
    const at = { path: root };
    if (!writable)
        return trouble("data", { status: "error", message: `${root} cannot be written.`, hint: "Check who owns it, and its permissions.", code: "not-writable", at });
    if (!exists)
        return trouble("data", { status: "warning", message: "No milestone data found.", hint: "Run `milestone init`.", code: "no-milestone-data", at });
    return fine("data", `${count(paths.size, "milestone")} in ${root}`);
}
function filesCheck({ problems, files }) {
    const broken = problems.filter(isError);
    const hint = "Run `milestone data validate`; `milestone data fix-format --dry-run` shows what can be mended.";
    if (problems.length === 0)
        return fine("files", `${count(files, "file")}, all readable`);
    const message = broken.length > 0 ? `${count(broken.length, "problem")} in ${count(files, "file")}` : `${count(problems.length, "oddity", "oddities")} in ${count(files, "file")}`;
    return { check: { name: "files", status: broken.length > 0 ? "error" : "warning", message, hint }, problems: [...broken, ...problems.filter((one) => !isError(one))] };
}
function referencesCheck(workspace, found) {
    const wrong = found.filter(isError);
    if (found.length === 0)
        return fine("references", `${count(workspace.milestones.size, "milestone")} without contradictions`);
    const message = wrong.length > 0 ? count(wrong.length, "wrong reference") : count(found.length, "contradiction");
    const check = { name: "references", status: wrong.length > 0 ? "error" : "warning", message, hint: "Run `milestone data validate`." };
    return { check, problems: [...wrong, ...found.filter((one) => !isError(one))] };
}
/** A hint rather than a warning: nothing is wrong until two branches meet. */
function mergesCheck(merges, { root }) {
    if (merges === undefined)
        return [];
    const by = merges === "meaning" ? "git asks, and `milestone git resolve` answers" : `git merges by lines what does not touch the same ones; \`milestone init --upgrade\` adds ${root}/${data_folder/* ATTRIBUTES_PATH */.e}, which makes it ask`;
    return [fine("merges", by)];
}
function litterCheck({ litter }) {
    if (litter.length === 0)
        return fine("litter", "none");
    const hint = "Delete them when nothing runs; they are never read.";
    const problems = litter.map((path) => (0,problem/* problem */.CC)("litter", `${path} is a left-over.`, { at: { path }, hint }));
    return { check: { name: "litter", status: "warning", message: `${count(litter.length, "left-over")}: ${some(litter)}`, hint }, problems };
}
/** A lock that somebody holds is no trouble. */
function lockCheck({ locks }) {
    const stale = locks.filter((lock) => lock.stale);
    if (locks.length === 0)
        return fine("locks", "none");
    if (stale.length === 0)
        return fine("locks", `held: ${some(locks.map(({ path, holder }) => `${path} by ${holder}`))}`);
    const hint = "Delete a lock when its holder is gone for good.";
    const problems = stale.map(({ path, holder }) => (0,problem/* problem */.CC)("litter", `${path} is a stale lock of ${holder}.`, { at: { path }, hint }));
    return { check: { name: "locks", status: "warning", message: `stale: ${some(stale.map(({ path, holder }) => `${path} of ${holder}`))}`, hint }, problems };
}
function workflowsCheck(workflows) {
    const problems = unpinned(workflows);
    if (problems.length === 0)
        return fine("workflows", workflows.length === 0 ? "none" : `${count(workflows.length, "workflow")}, whose actions are pinned`);
    const message = `actions of others that are not pinned: ${some(problems.flatMap(({ at }) => at?.path ?? []))}`;
    return { check: { name: "workflows", status: "warning", message, hint: problems[0]?.hint ?? "" }, problems };
}
/** A switch that is due is no trouble: everything is answered as before until then. */
function scaleCheck({ config, database }, verdict) {
    const message = `answered from: ${(0,backend/* backendOf */.E)(config, database)}`;
    if (verdict.kind === "stays")
        return fine("scale", message);
    return { check: { name: "scale", status: "ok", message: `${message}; ${verdict.target} is due`, hint: "Run `milestone scale recalc`." }, problems: [] };
}
function lettersCheck(letters) {
    const dead = letters.filter(({ nextAt }) => nextAt === null);
    const waiting = letters.length - dead.length;
    if (dead.length === 0)
        return fine("notifications", waiting === 0 ? "nothing waits" : `${count(waiting, "notice")} on the way`);
    const problems = dead.map(notice_letters/* undelivered */.oQ);
    return { check: { name: "notifications", status: "warning", message: `given up: ${count(dead.length, "notice")} (${some([...new Set(dead.map(({ channel }) => channel))])})`, hint: problems[0]?.hint ?? "" }, problems };
}
/** Everything else works there. */
function platformCheck({ platform }) {
    return fine("platform", platform.startsWith("win32") ? `${platform}; tasks are not contained here, run them on Linux or macOS` : platform);
}
/** Whether a problem fails a check, rather than only being worth a look. */
function isError({ code }) {
    return (0,problem/* exitCodeOf */.FO)(code) !== 0;
}
function count(number, one, many = `${one}s`) {
    return `${number} ${number === 1 ? one : many}`;
}
/** More names than these are counted only. */
const NAMES_SHOWN_MAX = 5;
function some(names) {
    return `${names.slice(0, NAMES_SHOWN_MAX).join(", ")}${names.length > NAMES_SHOWN_MAX ? ` and ${names.length - NAMES_SHOWN_MAX} more` : ""}`;
}


/***/ }),

/***/ 39610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gg: () => (/* binding */ titleOf),
/* harmony export */   HP: () => (/* binding */ afterFailure),
/* harmony export */   bi: () => (/* binding */ lettersOf),
/* harmony export */   gL: () => (/* binding */ describedChannels),
/* harmony export */   nA: () => (/* binding */ bundlesOf),
/* harmony export */   oQ: () => (/* binding */ undelivered)
/* harmony export */ });
/* unused harmony export channelsInUse */
/* harmony import */ var _base_instant_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70911);
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _base_sha256_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41331);
/* harmony import */ var _model_notice_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64658);
/* harmony import */ var _model_stored_outbox_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32205);
// Letters: notices addressed to channels, tried again after growing waits, and put together where there are many.





/** Channels that the settings describe; GitHub takes none. */
function describedChannels({ notification: { email, slack_webhook, webhook_url } }) {
    const described = { email, slack: slack_webhook, webhook: webhook_url };
    return _model_notice_js__WEBPACK_IMPORTED_MODULE_3__/* .CHANNELS */ .l.filter((channel) => typeof described[channel] === "string");
}
/** Channels that something would go to. */
function channelsInUse({ approval_workflow, notification }) {
    const used = new Set([...approval_workflow.notification_channels, ...(notification.channels ?? []), ...describedChannels({ notification })]);
    return CHANNELS.filter((channel) => used.has(channel));
}
/** One letter a channel. What no setting describes, and what needs a milestone, is not addressed. */
function lettersOf(notice, config) {
    const described = describedChannels(config);
    const named = notice.kind.startsWith("approval_") ? config.approval_workflow.notification_channels : (config.notification.channels ?? described);
    const reached = _model_notice_js__WEBPACK_IMPORTED_MODULE_3__/* .CHANNELS */ .l.filter((channel) => named.includes(channel) && (channel === "github" ? notice.milestone !== null && notice.to.length > 0 : described.includes(channel)));
    return reached.map((channel) => ({ notice, channel, tries: 0, nextAt: notice.at, failure: null }));
}
const MINUTE = 60;
/** Seconds before the second, third … try: eight tries in 22 hours. */
const WAITS = [MINUTE, 5 * MINUTE, 15 * MINUTE, 60 * MINUTE, 180 * MINUTE, 360 * MINUTE, 720 * MINUTE];
/** However long a receiver wants to be left alone. */
const LATER_SECONDS_MAX = 86_400;
/** What becomes of a letter that did not arrive. */
function afterFailure(letter, { detail, later, final }, now) {
    const tries = letter.tries + 1;
    const wait = Math.max(WAITS[tries - 1] ?? 0, Math.min(later ?? 0, LATER_SECONDS_MAX));
    const over = final || tries >= _model_stored_outbox_js__WEBPACK_IMPORTED_MODULE_2__/* .TRIES_MAX */ .jG;
    return { ...letter, tries, failure: detail, nextAt: over ? null : (0,_base_instant_js__WEBPACK_IMPORTED_MODULE_4__/* .instantAt */ .l)(Math.ceil(Date.parse(now) / 1000) * 1000 + wait * 1000) };
}
/** Somebody was to be told, and was not. Problem: `not-notified`. */
function undelivered({ channel, notice: { title }, failure }) {
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("not-notified", `${channel}: ${title} did not arrive: ${failure ?? "unknown"}`, { hint: "Run `milestone notify log`, then `milestone notify test`; `milestone notify reset` forgets them." });
}
/** More than so many for one channel become one. */
const SINGLE_MAX = 10;
/** So many of them are named in it. */
const NAMED_MAX = 20;
/** As one of many. */
function titleOf({ milestone, title }) {
    return milestone === null ? title : `${milestone}: ${title}`;
}
/** Of one channel. Conversations are a milestone's: there each has its own. */
function bundlesOf(letters) {
    const groups = Map.groupBy(letters, ({ channel, notice }) => (channel === "github" ? notice.milestone : null));
    return [...groups.values()].flatMap((group) => (group.length > SINGLE_MAX ? [digest(group)] : group.map((letter) => ({ notice: letter.notice, letters: [letter] }))));
}
function digest(letters) {
    const notices = letters.map(({ notice }) => notice);
    const left = notices.length - NAMED_MAX;
    const lines = notices.slice(0, NAMED_MAX).map(titleOf);
    const [first] = notices;
    const one = (values) => (values.every((value) => value === values[0]) ? (values[0] ?? null) : null);
    const kinds = one(notices.map(({ kind }) => kind));
    return {
        letters,
        notice: {
            id: `digest/${(0,_base_sha256_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .s)(notices.map(({ id }) => id).join("\n")).slice(0, 32)}`, kind: kinds ?? first?.kind ?? "health", at: notices.at(-1)?.at ?? "",
            milestone: one(notices.map(({ milestone }) => milestone)), task: null, title: `${notices.length} notices`,
            lines: [...lines, ...(left > 0 ? [`and ${left} more`] : [])], to: [...new Set(notices.flatMap(({ to }) => to))], link: null,
        },
    };
}


/***/ }),

/***/ 79135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ backendOf),
/* harmony export */   F: () => (/* binding */ serverOf)
/* harmony export */ });
function backendOf({ backend_override }, { backend }) {
    return backend_override ?? backend ?? "file";
}
/** Where PostgreSQL is, as somebody wrote it (perhaps `env:NAME`); null where nobody has. */
function serverOf({ database }, { postgresql }) {
    return database.url ?? postgresql.url;
}


/***/ })

};
