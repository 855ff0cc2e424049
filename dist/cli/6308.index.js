export const id = 6308;
export const ids = [6308,2315,1989];
export const modules = {

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


/***/ }),

/***/ 1280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   dI: () => (/* binding */ PARTS),
/* harmony export */   mj: () => (/* binding */ SORT_KEYS)
/* harmony export */ });
const SORT_KEYS = ["id", "title", "status", "priority", "progress", "created", "due"];
/** The folders of the data folder that are surveyed, refreshed and stamped together. */
const PARTS = ["milestones", "events", "sessions", "approvals"];
const EVENTS = ["throughput", "cycle-times"];
/** What must be up to date for a question to be answered. */
function partsOf({ ask }) {
    if (EVENTS.includes(ask))
        return ["milestones", "events"];
    if (ask === "sessions")
        return ["milestones", "sessions"];
    return ask === "approvals" ? ["milestones", "approvals"] : ["milestones"];
}


/***/ }),

/***/ 87093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SC: () => (/* binding */ findBackup),
/* harmony export */   W: () => (/* binding */ prunable),
/* harmony export */   aG: () => (/* binding */ BackupRef),
/* harmony export */   k0: () => (/* binding */ LATEST),
/* harmony export */   ll: () => (/* binding */ newestFirst),
/* harmony export */   x7: () => (/* binding */ BEFORE_RESTORE)
/* harmony export */ });
/* harmony import */ var _base_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88164);
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5045);
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33445);
// Backups: how they are called, which one is meant, and which ones are old enough to go.



/** The label of what is made before a restore; `latest` passes over it, so that restoring the latest twice is restoring it once. */
const BEFORE_RESTORE = "before-restore";
const LATEST = "latest";
/** A ref and a folder are called so. */
const NAME_LENGTH_MAX = 120;
/** An id, or the folder of a backup made by hand as a shell completes it. */
const BackupRef = {
    label: "BACKUP",
    schema: {
        safeParse(word) {
            const name = word.trim().replace(/^\.\//, "").replace(/\/+$/, "");
            return name.length <= NAME_LENGTH_MAX && /^\.?[A-Za-z0-9][\w.-]*$/.test(name) ? { success: true, data: name } : { success: false };
        },
    },
    code: "invalid-argument",
    hint: "Name a backup as `milestone backup list` does, or `latest`.",
};
function newestFirst(backups) {
    return backups.toSorted((left, right) => Date.parse(right.at) - Date.parse(left.at) || (left.id < right.id ? 1 : -1));
}
/** What a restore has put aside; within one second the second one has a number. */
function isPutAside({ label }) {
    return label === BEFORE_RESTORE || new RegExp(`^${BEFORE_RESTORE}-\\d+$`).test(label);
}
/** The backup of this id, or the latest one that was not made by a restore. Problem: `backup-not-found`. */
function findBackup(backups, reference) {
    const sorted = newestFirst(backups);
    const found = sorted.find(({ id }) => id === reference) ?? (reference === LATEST ? sorted.find((backup) => !isPutAside(backup)) : undefined);
    if (found)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(found);
    const message = sorted.length === 0 ? "There is no backup yet." : `There is no backup ${JSON.stringify(reference)}.`;
    return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .g)((0,_base_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)("backup-not-found", message, { hint: sorted.length === 0 ? "Make one with `milestone backup create`." : "See `milestone backup list`." }));
}
/**
 * What is older than so long and may go. The newest backup never does, the latest neither, and what people copied neither. Logs
 * and caches are as old as their last line.
 */
function prunable(all, { olderThan, now }) {
    const limit = Date.parse(now) - ((0,_base_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E9)(olderThan) ?? Number.POSITIVE_INFINITY);
    const isOld = ({ at }) => Date.parse(at) < limit;
    const ours = newestFirst(all.backups.filter(({ kind }) => kind !== "by-hand"));
    const kept = new Set([ours[0], ours.find((backup) => !isPutAside(backup))]);
    return { backups: ours.filter((backup) => !kept.has(backup) && isOld(backup)), stored: all.stored.filter(isOld) };
}


/***/ }),

/***/ 33527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yd: () => (/* binding */ backendName),
/* harmony export */   gi: () => (/* binding */ backendAtStart),
/* harmony export */   hS: () => (/* binding */ counted)
/* harmony export */ });
const NAMES = { file: "the files", sqlite: "SQLite", postgresql: "PostgreSQL" };
function backendName(backend) {
    return NAMES[backend];
}
/** At the beginning of a sentence. */
function backendAtStart(backend) {
    const name = backendName(backend);
    return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}
/** "1 milestone", "1,247 milestones". */
function counted(count, one, many = `${one}s`) {
    return `${count.toLocaleString("en-US")} ${count === 1 ? one : many}`;
}


/***/ }),

/***/ 7091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CC: () => (/* binding */ sessionStatusView),
/* harmony export */   Qk: () => (/* binding */ sessionView),
/* harmony export */   Xx: () => (/* binding */ instantText),
/* harmony export */   gm: () => (/* binding */ sessionListView),
/* harmony export */   nJ: () => (/* binding */ sessionRow)
/* harmony export */ });
/* harmony import */ var _base_reply_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9158);
/* harmony import */ var _rules_session_ownership_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73212);
/* harmony import */ var _milestone_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3357);
// Saved sessions as replies.



function sessionRow(record, around) {
    const { id, milestone_id, owner, started_at, saved_at } = record.session;
    return { id, milestone: milestone_id, status: (0,_rules_session_ownership_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(record, around), owner, started_at, checkpoint_at: saved_at };
}
function sessionListView(rows) {
    if (rows.length === 0)
        return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)("No sessions.")];
    const lines = rows.map(({ id, milestone, status, owner, started_at, checkpoint_at }) => [id, milestone, (0,_milestone_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(status), owner, instantText(started_at), instantText(checkpoint_at)]);
    return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(["session", "milestone", "status", "owner", "started", "checkpoint"], lines)];
}
/** "2026-03-02 09:00:00"; what is no instant of ours is shown as it is. */
function instantText(instant) {
    return instant === null ? "–" : instant.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)(?:\.\d+)?Z$/, "$1 $2");
}
const PRESENCE = { alive: "a process is at work on it", elsewhere: "on another machine, as it says", gone: "nobody is at work on it" };
/** Everything about one session, its steps as a table. */
function sessionView(record, around) {
    const { session } = record;
    const { steps } = session;
    const done = steps.filter(({ status }) => status === "completed").length;
    const rows = (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_2__/* .fields */ .OA)([
        ["session", session.id], ["milestone", session.milestone_id], ["status", `${(0,_milestone_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)((0,_rules_session_ownership_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(record, around))} (${PRESENCE[(0,_rules_session_ownership_js__WEBPACK_IMPORTED_MODULE_0__/* .presenceOf */ .Fq)(record, around)]})`],
        ["owner", session.owner || "–"], ["host", session.host ?? "–"], ["started", instantText(session.started_at)],
        ["checkpoint", `${instantText(session.saved_at)}${session.save_reason === null ? "" : ` (${session.save_reason})`}`],
        ["branch", session.branch ?? "–"], ["completed", `${done} of ${steps.length} steps`],
    ]);
    return [rows, ...session.blockers.map((blocker) => (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(`Blocked: ${blocker}`)), ...stepTable(session)];
}
function stepTable({ steps }) {
    if (steps.length === 0)
        return [];
    return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(["task", "status", "attempts", "exit", "seat", "finished", "reason"], steps.map(stepCells))];
}
function stepCells({ task, status, attempts, exit_code, seat, finished_at, reason }) {
    return [task, (0,_milestone_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(status), String(attempts), exit_code === null ? "–" : String(exit_code), seat ?? "–", instantText(finished_at), reason ?? ""];
}
function sessionStatusView({ counts, settings, milestones }) {
    const found = Object.entries(counts).filter(([, count]) => count > 0).map(([status, count]) => `${count} ${(0,_milestone_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(status)}`);
    const newest = (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(["milestone", "newest checkpoint", "session", "status"], milestones.map(({ milestone, session, status, checkpoint_at }) => [milestone, instantText(checkpoint_at), session, (0,_milestone_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(status)]));
    return [
        (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(found.length === 0 ? "No sessions." : `Sessions: ${found.join(", ")}.`),
        ...(milestones.length === 0 ? [] : [newest]),
        (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_2__/* .fields */ .OA)(Object.entries(settings).map(([key, value]) => [key, String(value)])),
    ];
}


/***/ }),

/***/ 19883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Il: () => (/* binding */ restoreView),
/* harmony export */   K7: () => (/* binding */ backupListView),
/* harmony export */   Qk: () => (/* binding */ pruneView),
/* harmony export */   al: () => (/* binding */ trialView),
/* harmony export */   cY: () => (/* binding */ backupView)
/* harmony export */ });
/* harmony import */ var _base_reply_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9158);
/* harmony import */ var _base_size_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97189);
/* harmony import */ var _rules_session_ownership_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73212);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7091);
// Backups as replies: which there are and how old, what a restore changes, what a trial found, what is taken away.




/** Longer lists make nobody wiser; the data names every path. */
const PATHS_SHOWN_MAX = 20;
const KINDS = { "git": "git ref", "copy": "copy", "by-hand": "made by hand" };
/** `now` is ISO 8601 UTC. */
function backupListView(backups, now) {
    if (backups.length === 0)
        return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)("No backups."), (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_3__/* .command */ .G5)("milestone backup create", "make one")];
    const age = ({ at }) => (0,_rules_session_ownership_js__WEBPACK_IMPORTED_MODULE_1__/* .ageText */ .XG)(Math.max(0, Date.parse(now) - Date.parse(at)));
    const rows = backups.map((backup) => [backup.id, (0,_session_js__WEBPACK_IMPORTED_MODULE_2__/* .instantText */ .Xx)(backup.at), age(backup), KINDS[backup.kind], String(backup.milestones), String(backup.files), (0,_base_size_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSize */ .Xq)(backup.bytes)]);
    return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)(["backup", "made", "age", "kept as", "milestones", "files", "size"], rows)];
}
function backupView({ id, place, milestones, files, bytes }) {
    return [
        (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(`Backup ${id} holds ${counted(milestones, "milestone")} in ${counted(files, "file")} (${(0,_base_size_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSize */ .Xq)(bytes)}): ${place}.`),
        (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_3__/* .command */ .G5)(`milestone backup restore ${id}`, "go back to it"),
    ];
}
function restoreView({ backup, before, paths, dryRun }) {
    if (paths.length === 0)
        return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(`Everything is as in ${backup.id} already.`)];
    const what = `${counted(paths.length, "file")} ${dryRun ? "would be" : paths.length === 1 ? "is" : "are"} as in ${backup.id}${dryRun ? "" : " again"}:`;
    return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(what), (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(shortened(paths)), ...(before ? [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_3__/* .command */ .G5)(`milestone backup restore ${before.id}`, "go back to what was there before")] : [])];
}
function trialView({ id }, { files, bytes, faults }) {
    if (faults.length === 0)
        return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(`Backup ${id} can be restored: ${counted(files, "file")} (${(0,_base_size_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSize */ .Xq)(bytes)}) came out byte for byte as they were kept.`)];
    return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(`Backup ${id} is damaged:`), (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(shortened(faults.map(({ path, fault }) => `${path}: ${fault}`)))];
}
function pruneView({ backups, stored, dryRun }) {
    if (backups.length + stored.length === 0)
        return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)("No backups, logs or caches are that old.")];
    const lines = [...backups.map(({ id }) => `backup ${id}`), ...stored.map(({ path, bytes }) => `${path} (${(0,_base_size_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSize */ .Xq)(bytes)})`)];
    return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(dryRun ? "These would be taken away:" : "These are taken away:"), (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(shortened(lines))];
}
function shortened(lines) {
    return lines.length <= PATHS_SHOWN_MAX ? lines : [...lines.slice(0, PATHS_SHOWN_MAX), `and ${lines.length - PATHS_SHOWN_MAX} more`];
}
function counted(count, what) {
    return `${count} ${what}${count === 1 ? "" : "s"}`;
}


/***/ }),

/***/ 93298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JA: () => (/* binding */ standing),
/* harmony export */   Sg: () => (/* binding */ opened),
/* harmony export */   hF: () => (/* binding */ reading),
/* harmony export */   l0: () => (/* binding */ hindrance),
/* harmony export */   w5: () => (/* binding */ withCatalog)
/* harmony export */ });
/* unused harmony export noServer */
/* harmony import */ var _core_base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _core_base_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33445);
/* harmony import */ var _core_rules_find_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66387);
/* harmony import */ var _core_rules_scale_backend_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79135);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63025);
/* harmony import */ var _consult_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92315);
// How things stand before something is done about catalogs: the settings, the backend, and whether catalogs can be asked at all.






/** Problems: those of loading, `no-milestone-data`. */
async function standing(ports) {
    return reading(ports, async (snapshot) => {
        const loaded = await (0,_load_js__WEBPACK_IMPORTED_MODULE_2__/* .load */ .Hh)(snapshot, { scope: "none", settings: ports.settings });
        if (!loaded.ok)
            return loaded;
        const { workspace } = loaded.value;
        const { config, database } = workspace;
        return workspace.exists ? (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)({ config, database, backend: (0,_core_rules_scale_backend_js__WEBPACK_IMPORTED_MODULE_5__/* .backendOf */ .E)(config, database), files: workspace.paths.size }) : (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_4__/* .failed */ .g)((0,_core_rules_find_js__WEBPACK_IMPORTED_MODULE_1__/* .noData */ ._h)(workspace));
    });
}
/** With a snapshot that is let go of afterwards. */
async function reading({ repository }, work, how = "read") {
    const snapshot = await repository.snapshot({ for: how });
    if (!snapshot.ok)
        return snapshot;
    try {
        return await work(snapshot.value);
    }
    finally {
        await snapshot.value.release();
    }
}
/** Why a catalog of this kind cannot be had here, or null. */
async function hindrance(ports, backend) {
    if (!ports.catalogs || !ports.surveyor)
        return (0,_core_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("prerequisite-missing", "There is no checkout here, and so no catalog of it.", { hint: "Run it in a clone of the repository." });
    if (backend === "postgresql" && (await ports.catalogs.server()) === null)
        return noServer();
    const ground = await reading(ports, (snapshot) => (0,_consult_js__WEBPACK_IMPORTED_MODULE_3__.groundOf)(ports, snapshot));
    if (!ground.ok)
        return ground.problem;
    return ground.value.plain ? null : (0,_core_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("refused", "Files in a layout of an earlier version are among the milestones; no catalog knows that layout.", { hint: "See `milestone doctor` for what lies there; until it is moved the files answer by themselves." });
}
function noServer() {
    return (0,_core_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("prerequisite-missing", "No PostgreSQL is configured, or what is configured is not its address.", { hint: "Set DATABASE_URL to postgresql://user:password@host:port/database, or postgresql.url in .milestones/config/database-config.yaml (without a password)." });
}
/** With a catalog that is closed afterwards. One that is damaged is thrown away and made again, once. */
async function withCatalog(ports, backend, work) {
    const first = await opened(ports, backend, work);
    if (first.ok || first.problem.code !== "database-corrupt" || !ports.catalogs)
        return first;
    const discarded = await ports.catalogs.discard(backend);
    return discarded.ok ? opened(ports, backend, work) : discarded;
}
/** The same of one that is taken as it is. */
async function opened({ catalogs }, backend, work) {
    const catalog = catalogs && (backend !== "postgresql" || (await catalogs.server()) !== null) ? await catalogs.open(backend) : (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_4__/* .failed */ .g)(noServer());
    if (!catalog.ok)
        return catalog;
    try {
        return await work(catalog.value);
    }
    finally {
        await catalog.value.close();
    }
}


/***/ }),

/***/ 92315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   askedOf: () => (/* binding */ askedOf),
/* harmony export */   consult: () => (/* binding */ consult),
/* harmony export */   consulted: () => (/* binding */ consulted),
/* harmony export */   groundOf: () => (/* binding */ groundOf),
/* harmony export */   partsOfAll: () => (/* binding */ partsOfAll)
/* harmony export */ });
/* harmony import */ var _core_base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _core_base_result_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(33445);
/* harmony import */ var _core_files_layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66566);
/* harmony import */ var _core_files_legacy_legacy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3449);
/* harmony import */ var _core_model_config_sources_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50085);
/* harmony import */ var _core_query_questions_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1280);
/* harmony import */ var _core_rules_find_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66387);
/* harmony import */ var _core_rules_scale_backend_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(79135);
/* harmony import */ var _core_views_catalog_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33527);
/* harmony import */ var _ask_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(16822);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(63025);
/* harmony import */ var _current_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5186);
/* harmony import */ var _shelf_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(18087);
// Consulting: questions answered by the catalog that the settings ask for, or by the files themselves.













async function consulted(ports, { verb, args }, { caller, snapshot }) {
    const found = await groundOf(ports, snapshot);
    if (!found.ok)
        return (0,_ask_js__WEBPACK_IMPORTED_MODULE_6__/* .stopped */ .ce)(found.problem);
    // To be asked, a catalog is brought up to date: a dry run asks the files.
    const ground = caller.dryRun ? { ...found.value, backend: "file" } : found.value;
    const { config, exists } = ground;
    if (verb.analytics && config.config.performance.emergency_mode)
        return (0,_ask_js__WEBPACK_IMPORTED_MODULE_6__/* .stopped */ .ce)(emergency(verb.name));
    const around = { now: caller.now(), config: config.config, root: snapshot.root, exists };
    const asked = verb.asks(args, around);
    const consultation = await keptOrAsked(ports, [...Object.values(asked), { ask: "problems" }], { ground, snapshot, now: around.now });
    if (!consultation.ok)
        return (0,_ask_js__WEBPACK_IMPORTED_MODULE_6__/* .stopped */ .ce)(consultation.problem);
    const { answers, warnings } = consultation.value;
    const fault = answers.find((answer) => !answer.ok);
    if (fault && !fault.ok)
        return (0,_ask_js__WEBPACK_IMPORTED_MODULE_6__/* .stopped */ .ce)(exists ? fault.problem : (0,_core_rules_find_js__WEBPACK_IMPORTED_MODULE_4__/* .noData */ ._h)(around));
    const { data, reply, warnings: own = [], problem: trouble = null } = verb.show(named(asked, answers), args, around);
    return { data, reply, warnings: [...warnings, ...oddities(answers.at(-1)), ...config.problems.filter(_core_model_config_sources_js__WEBPACK_IMPORTED_MODULE_3__/* .isConfigError */ .De), ...own], problem: trouble, changes: [], diff: "" };
}
function emergency(verb) {
    return (0,_core_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("refused", `${verb} is disabled in emergency mode.`, { hint: "Turn it off with `milestone config set performance.emergency_mode false`." });
}
function named(asked, answers) {
    return Object.fromEntries(Object.keys(asked).map((name, at) => {
        const answer = answers[at];
        if (!answer?.ok)
            throw new Error(`${name} was not answered`);
        return [name, answer.value];
    }));
}
function oddities(answer) {
    return answer?.ok && "problems" in answer.value ? answer.value.problems : [];
}
async function groundOf({ settings }, snapshot) {
    const [config, top] = await Promise.all([(0,_load_js__WEBPACK_IMPORTED_MODULE_7__/* .loadConfig */ .Z9)(snapshot, { settings }), snapshot.exists ? snapshot.list("") : (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_10__.ok)([])]);
    if (!top.ok)
        return top;
    const exists = top.value.length > 0 && !(0,_core_files_legacy_legacy_js__WEBPACK_IMPORTED_MODULE_2__.isForeign)(top.value);
    const beside = top.value.some((name) => name === _core_files_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .ARCHIVE_PATH */ .FO || name === _core_files_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .CURRENT_PATH */ .SI) || (exists && (await snapshot.read([_core_files_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .DEPENDENCIES_PATH */ .Ym])).size > 0);
    return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_10__.ok)({ config: config.reading, exists, plain: !beside, backend: (0,_core_rules_scale_backend_js__WEBPACK_IMPORTED_MODULE_11__/* .backendOf */ .E)(config.reading.config, config.database) });
}
/** What a process that lives long was asked of the same state before, it does not look up again. */
async function keptOrAsked(ports, questions, consulting) {
    const { answers } = ports;
    const { state } = consulting.snapshot;
    if (!answers || state === undefined)
        return consult(ports, questions, consulting);
    const { keepingOf, remembered } = await __webpack_require__.e(/* import() */ 8802).then(__webpack_require__.bind(__webpack_require__, 28802));
    const keeping = keepingOf(consulting.ground.config.config);
    return remembered(answers, { key: JSON.stringify([state, questions]), keeping }, () => consult(ports, questions, consulting), isConsultation);
}
function isConsultation(value) {
    return typeof value === "object" && value !== null && "answers" in value && Array.isArray(value.answers);
}
/** Problems: those of the files. A catalog that cannot be asked is a warning, and the files answer. */
async function consult(ports, questions, consulting) {
    const { ground } = consulting;
    const { catalogs, surveyor } = ports;
    const single = scopeOf(questions) !== "all";
    if (single || ground.backend === "file" || !catalogs || !surveyor || !ground.exists || !ground.plain)
        return fromFiles(ports, questions, consulting);
    const answered = await fromCatalog({ catalogs, surveyor, repository: ports.repository, backend: ground.backend, progress: teller(ports), note: (trouble) => noteTrouble(ports, trouble, consulting) }, questions);
    if (answered.ok)
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_10__.ok)({ answers: answered.value, backend: ground.backend, warnings: [] });
    const [answers] = await Promise.all([fromFiles(ports, questions, consulting), noteTrouble(ports, answered.problem, consulting)]);
    return answers.ok ? (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_10__.ok)({ ...answers.value, warnings: [instead(answered.problem, ground.backend)] }) : answers;
}
function instead(trouble, backend) {
    return { ...trouble, message: `${trouble.message} The files answered instead of ${(0,_core_views_catalog_names_js__WEBPACK_IMPORTED_MODULE_5__/* .backendName */ .Yd)(backend)}.` };
}
async function noteTrouble({ alerts }, { code, message }, { ground, now }) {
    await alerts?.note({ timestamp: now, event_type: "database_issues", actor: "system", details: { backend: ground.backend, code, message } });
}
async function fromFiles({ settings }, questions, { snapshot }) {
    const [loaded, { answer }] = await Promise.all([(0,_load_js__WEBPACK_IMPORTED_MODULE_7__/* .load */ .Hh)(snapshot, { scope: scopeOf(questions), settings }), Promise.all(/* import() */[__webpack_require__.e(7004), __webpack_require__.e(5218)]).then(__webpack_require__.bind(__webpack_require__, 63304))]);
    if (!loaded.ok)
        return loaded;
    const shelf = await (0,_shelf_js__WEBPACK_IMPORTED_MODULE_9__/* .shelfOf */ .q)(loaded.value.workspace, partsOfAll(questions), snapshot);
    if (!shelf.ok)
        return shelf;
    return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_10__.ok)({ answers: questions.map((question) => answer(question, shelf.value)), backend: "file", warnings: [] });
}
/** About single milestones only, their files are enough. */
function scopeOf(questions) {
    const named = questions.flatMap((question) => (question.ask === "problems" ? [] : question.ask === "milestone" ? [question.milestone] : [null]));
    const milestones = named.filter((name) => name !== null);
    return named.length > 0 && milestones.length === named.length ? { milestones } : "all";
}
function teller({ progress }) {
    return progress && ((done, total) => progress({ step: "reading the files", done, total }));
}
function partsOfAll(questions) {
    return [...new Set(questions.flatMap(_core_query_questions_js__WEBPACK_IMPORTED_MODULE_12__/* .partsOf */ .CI))];
}
/** One that is damaged is noted, thrown away and built again, once. */
async function fromCatalog(shelves, questions) {
    const first = await opened(shelves, questions);
    if (first.ok || first.problem.code !== "database-corrupt")
        return first;
    await shelves.note(first.problem);
    const discarded = await shelves.catalogs.discard(shelves.backend);
    return discarded.ok ? opened(shelves, questions) : discarded;
}
async function opened({ catalogs, backend, ...shelving }, questions) {
    const catalog = await catalogs.open(backend);
    if (!catalog.ok)
        return catalog;
    try {
        return await askedOf(catalog.value, questions, shelving);
    }
    finally {
        await catalog.value.close();
    }
}
/** Between the refresh and the answer somebody may refresh again. */
const TRIES_MAX = 5;
async function askedOf(catalog, questions, shelving) {
    const parts = partsOfAll(questions);
    for (let tries = 0; tries < TRIES_MAX; tries++) {
        const current = await (0,_current_js__WEBPACK_IMPORTED_MODULE_8__/* .bringCurrent */ .I)(catalog, parts, shelving);
        if (!current.ok)
            return current;
        const answers = await catalog.answer(questions, current.value.stamps);
        if (!answers.ok)
            return answers;
        if (answers.value !== "stale")
            return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_10__.ok)(answers.value);
    }
    return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_10__/* .failed */ .g)((0,_core_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("database-busy", "Others change the index all the time."));
}


/***/ }),

/***/ 5186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ bringCurrent)
/* harmony export */ });
/* harmony import */ var _core_base_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33445);
/* harmony import */ var _core_base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2657);
// Bringing a catalog up to date: what has changed since it was made is read, and nothing else.



/** Milestones read at a time: enough to fill a statement, few enough to stay small in memory. */
const BATCH_MAX = 500;
/** Others refresh as well; whoever comes late finds it done. */
const TRIES_MAX = 5;
/** Afterwards the catalog has these stamps, unless somebody has refreshed it again by then. Problems: those of the catalog and of the survey. */
async function bringCurrent(catalog, parts, shelving) {
    for (let tries = 0; tries < TRIES_MAX; tries++) {
        const stamps = await catalog.stamps();
        if (!stamps.ok)
            return stamps;
        const brought = await eachPart(catalog, { parts, stamps: stamps.value }, shelving);
        if (!brought.ok)
            return brought;
        if (brought.value !== "moved")
            return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(brought.value);
    }
    return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .g)((0,_core_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("database-busy", "Others change the index all the time."));
}
async function eachPart(catalog, { parts, stamps }, shelving) {
    const after = {};
    let read = 0;
    for (const part of parts) {
        const since = stamps[part];
        const survey = await shelving.surveyor.survey({ folders: _sources_js__WEBPACK_IMPORTED_MODULE_1__/* .PART_FOLDERS */ .uv[part], since });
        if (!survey.ok)
            return survey;
        after[part] = survey.value.stamp;
        if (survey.value.found.kind === "same")
            continue;
        const change = await changeOf(catalog, { part, since, survey: survey.value });
        if (!change.ok)
            return change;
        const done = await refreshed(catalog, { part, from: since, to: survey.value.stamp, whole: change.value.whole }, { change: change.value, shelving });
        if (!done.ok)
            return done;
        if (done.value === "moved")
            return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)("moved");
        read += change.value.subjects.length;
    }
    return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)({ stamps: after, read });
}
/** Read after the survey, so that nothing older than what it saw is taken for it. */
async function refreshed(catalog, refresh, { change, shelving: { repository, progress } }) {
    const snapshot = await repository.snapshot({ for: "read" });
    if (!snapshot.ok)
        return snapshot;
    try {
        return await catalog.refresh({ ...refresh, batches: batchesOf(refresh.part, change, { snapshot: snapshot.value, progress }) });
    }
    finally {
        await snapshot.value.release();
    }
}
/** Of a whole survey only what the catalog has in another version counts as changed. */
async function changeOf(catalog, { part, since, survey: { found } }) {
    if (found.kind === "same")
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)({ whole: false, versions: new Map(), subjects: [] });
    if (found.kind === "some")
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)({ whole: false, versions: found.files, subjects: (0,_sources_js__WEBPACK_IMPORTED_MODULE_1__/* .subjectsOf */ .Z6)(part, found.files.keys()) });
    if (since === null)
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)({ whole: true, versions: found.files, subjects: (0,_sources_js__WEBPACK_IMPORTED_MODULE_1__/* .subjectsOf */ .Z6)(part, found.files.keys()) });
    const known = await catalog.versions(part);
    if (!known.ok)
        return known;
    const versions = new Map();
    for (const [path, version] of found.files)
        if (known.value.get(path) !== version)
            versions.set(path, version);
    for (const path of known.value.keys())
        if (!found.files.has(path))
            versions.set(path, null);
    return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)({ whole: false, versions, subjects: (0,_sources_js__WEBPACK_IMPORTED_MODULE_1__/* .subjectsOf */ .Z6)(part, versions.keys()) });
}
async function* batchesOf(part, { versions, subjects }, { snapshot, progress }) {
    yield { versions };
    for (let start = 0; start < subjects.length; start += BATCH_MAX) {
        const some = subjects.slice(start, start + BATCH_MAX);
        yield { ...(await (0,_sources_js__WEBPACK_IMPORTED_MODULE_1__/* .entriesOf */ .Mc)(part, some, snapshot)), versions: new Map() };
        progress?.(start + some.length, subjects.length);
    }
}


/***/ }),

/***/ 91989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NOTHING: () => (/* binding */ NOTHING),
/* harmony export */   backupsOf: () => (/* binding */ backupsOf),
/* harmony export */   chosenBackup: () => (/* binding */ chosenBackup),
/* harmony export */   createBackup: () => (/* binding */ createBackup),
/* harmony export */   keepBackup: () => (/* binding */ keepBackup),
/* harmony export */   listBackups: () => (/* binding */ listBackups),
/* harmony export */   testBackup: () => (/* binding */ testBackup)
/* harmony export */ });
/* harmony import */ var _core_base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _core_base_reply_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9158);
/* harmony import */ var _core_base_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33445);
/* harmony import */ var _core_model_stored_backup_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(69962);
/* harmony import */ var _core_rules_backups_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87093);
/* harmony import */ var _core_rules_find_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66387);
/* harmony import */ var _core_views_upkeep_backups_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19883);
/* harmony import */ var _ask_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16822);
// Backups: made while nobody writes, listed, and tried out.








/** Problem: `not-available`, over a forge's API. */
function backupsOf({ backups }) {
    return backups ? (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)(backups) : (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_5__/* .failed */ .g)((0,_core_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("not-available", "Backups are made in a checkout; here the history of the branch is the backup.", { hint: "Run it in a clone, or in a workflow after actions/checkout." }));
}
/** Every writer waits meanwhile. `at` is ISO 8601 UTC. Problems: `no-milestone-data`, those of the repository and of the backup. */
async function keepBackup(ports, wanted) {
    const backups = backupsOf(ports);
    if (!backups.ok)
        return backups;
    const snapshot = await ports.repository.snapshot({ for: "write" });
    if (!snapshot.ok)
        return snapshot;
    try {
        const names = snapshot.value.exists ? await snapshot.value.list("") : (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)([]);
        if (!names.ok)
            return names;
        return names.value.length > 0 ? await backups.value.create(wanted) : (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_5__/* .failed */ .g)((0,_core_rules_find_js__WEBPACK_IMPORTED_MODULE_2__/* .noData */ ._h)(snapshot.value));
    }
    finally {
        await snapshot.value.release();
    }
}
async function createBackup(ports, { label }, caller) {
    const at = caller.now();
    if (caller.dryRun) {
        const id = (0,_core_model_stored_backup_js__WEBPACK_IMPORTED_MODULE_6__/* .backupId */ .WH)(at, label);
        return { ...NOTHING, data: { backup: { id, label } }, reply: [(0,_core_base_reply_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq)(`Backup ${id} would be made.`)] };
    }
    const backup = await keepBackup(ports, { at, label });
    return backup.ok ? { ...NOTHING, data: { backup: backup.value }, reply: (0,_core_views_upkeep_backups_js__WEBPACK_IMPORTED_MODULE_3__/* .backupView */ .cY)(backup.value) } : (0,_ask_js__WEBPACK_IMPORTED_MODULE_4__/* .stopped */ .ce)(backup.problem);
}
const NOTHING = { data: null, reply: [], warnings: [], problem: null, changes: [], diff: "" };
async function listBackups(ports, caller) {
    const backups = backupsOf(ports);
    const found = backups.ok ? await backups.value.list() : backups;
    if (!found.ok)
        return (0,_ask_js__WEBPACK_IMPORTED_MODULE_4__/* .stopped */ .ce)(found.problem);
    const sorted = (0,_core_rules_backups_js__WEBPACK_IMPORTED_MODULE_1__/* .newestFirst */ .ll)(found.value);
    return { ...NOTHING, data: { backups: sorted }, reply: (0,_core_views_upkeep_backups_js__WEBPACK_IMPORTED_MODULE_3__/* .backupListView */ .K7)(sorted, caller.now()) };
}
/** Problem: `backup-damaged`, with every file that is. */
async function testBackup(ports, { backup: reference }) {
    const chosen = await chosenBackup(ports, reference);
    if (!chosen.ok)
        return (0,_ask_js__WEBPACK_IMPORTED_MODULE_4__/* .stopped */ .ce)(chosen.problem);
    const { backups, backup } = chosen.value;
    const trial = await backups.test(backup);
    if (!trial.ok)
        return (0,_ask_js__WEBPACK_IMPORTED_MODULE_4__/* .stopped */ .ce)(trial.problem);
    const { files, bytes, faults } = trial.value;
    const fault = faults.length === 0 ? null : (0,_core_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("backup-damaged", `Backup ${backup.id} cannot be restored: ${faults.length} of ${files} files are damaged.`, { hint: "Make a new one with `milestone backup create`." });
    return { ...NOTHING, data: { backup: backup.id, restorable: fault === null, files, bytes, faults }, reply: (0,_core_views_upkeep_backups_js__WEBPACK_IMPORTED_MODULE_3__/* .trialView */ .al)(backup, trial.value), problem: fault };
}
/** The backup that a person names. Problem: `backup-not-found`. */
async function chosenBackup(ports, reference) {
    const backups = backupsOf(ports);
    if (!backups.ok)
        return backups;
    const all = await backups.value.list();
    const backup = all.ok ? (0,_core_rules_backups_js__WEBPACK_IMPORTED_MODULE_1__/* .findBackup */ .SC)(all.value, reference) : all;
    return backup.ok ? (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)({ backups: backups.value, backup: backup.value }) : backup;
}


/***/ }),

/***/ 18087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ shelfOf)
/* harmony export */ });
/* harmony import */ var _core_base_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33445);
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2657);
// The shelf: everything that questions may be about, read from the files, for the oracle.


const NOTHING = { milestones: new Map(), ids: new Set(), marks: new Map(), sessions: new Map(), approvals: new Map(), problems: [] };
/** The milestones of a workspace, and of the other parts those that are asked for. Problems: those of listing. */
async function shelfOf(workspace, parts, snapshot) {
    let shelf = { ...NOTHING, ...milestonesOf(workspace) };
    if (!workspace.exists)
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(shelf);
    for (const part of parts) {
        if (part === "milestones")
            continue;
        const files = await (0,_sources_js__WEBPACK_IMPORTED_MODULE_0__/* .filesOf */ .R8)(part, snapshot);
        if (!files.ok)
            return files;
        const { marks = shelf.marks, sessions, approvals } = await (0,_sources_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesOf */ .Mc)(part, (0,_sources_js__WEBPACK_IMPORTED_MODULE_0__/* .subjectsOf */ .Z6)(part, files.value), snapshot);
        shelf = { ...shelf, marks, sessions: sessions ? present(sessions) : shelf.sessions, approvals: approvals ? present(approvals) : shelf.approvals };
    }
    return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(shelf);
}
/** Problems sorted by where they are, as every catalog gives them. */
function milestonesOf({ milestones, paths, broken, warnings }) {
    const entries = [...milestones].map(([id, milestone]) => [id, { milestone, path: paths.get(id) ?? "" }]);
    return { milestones: new Map(entries), ids: new Set(paths.keys()), problems: [...broken.values(), ...warnings] };
}
function present(entries) {
    return new Map([...entries].flatMap(([key, entry]) => (entry === null ? [] : [[key, entry]])));
}


/***/ })

};
