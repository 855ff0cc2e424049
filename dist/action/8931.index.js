export const id = 8931;
export const ids = [8931,1989];
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

/***/ 17623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cg: () => (/* binding */ differencesIn),
/* harmony export */   HI: () => (/* binding */ isAlike),
/* harmony export */   UD: () => (/* binding */ compare),
/* harmony export */   h1: () => (/* binding */ broughtCurrent),
/* harmony export */   sz: () => (/* binding */ wholeShelf)
/* harmony export */ });
/* harmony import */ var _core_base_json_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(60306);
/* harmony import */ var _core_base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _core_base_result_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(33445);
/* harmony import */ var _core_query_questions_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1280);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63025);
/* harmony import */ var _current_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5186);
/* harmony import */ var _shelf_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18087);
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2657);
/* harmony import */ var _questions_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2049);
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(93298);
// Comparing two backends: every question is asked of both at one moment, and every milestone field by field.










/** Files may change while they are compared; the last time writers are kept waiting. */
const TRIES_MAX = 4;
/** Answers that are held in memory at a time. */
const BATCH_MAX = 200;
function differencesIn({ only_left, only_right, different }) {
    return only_left.length + only_right.length + different.length;
}
function isAlike(comparison) {
    return differencesIn(comparison) === 0;
}
/** Both are brought up to date first. Problems: those of the catalogs and of reading; `conflict` where the files never hold still. */
async function compare(ports, pair, now) {
    for (let tries = 1; tries <= TRIES_MAX; tries++) {
        const once = tries < TRIES_MAX ? await comparedOnce(ports, pair, now) : await (0,_standing_js__WEBPACK_IMPORTED_MODULE_6__/* .reading */ .hF)(ports, () => comparedOnce(ports, pair, now), "write");
        if (!once.ok)
            return once;
        if (once.value !== "moved")
            return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_7__.ok)(once.value);
    }
    return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_7__/* .failed */ .g)((0,_core_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("conflict", "The files kept changing while the backends were compared.", { hint: "Run it again." }));
}
/** The files are read after the catalogs were brought up to date: if nothing has changed since then, both are of one moment. */
async function comparedOnce(ports, pair, now) {
    return withSide(ports, pair.left, (left) => withSide(ports, pair.right, async (right) => {
        const shelf = await (0,_standing_js__WEBPACK_IMPORTED_MODULE_6__/* .reading */ .hF)(ports, (snapshot) => wholeShelf(ports, snapshot));
        if (!shelf.ok)
            return shelf;
        const found = await everyAnswer(ports, { pair, left, right, shelf: shelf.value }, (0,_questions_js__WEBPACK_IMPORTED_MODULE_5__/* .questionsAbout */ .T)(shelf.value, now));
        if (!found.ok)
            return found;
        if (found.value === "moved")
            return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_7__.ok)("moved");
        const comparison = { ...pair, rows: shelf.value.milestones.size, ...found.value };
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_7__.ok)(isAlike(comparison) || (await isStill(ports, [left, right])) ? comparison : "moved");
    }));
}
/** All that the files say of everything. */
async function wholeShelf({ settings }, snapshot) {
    const loaded = await (0,_load_js__WEBPACK_IMPORTED_MODULE_1__/* .load */ .Hh)(snapshot, { scope: "all", settings });
    return loaded.ok ? (0,_shelf_js__WEBPACK_IMPORTED_MODULE_3__/* .shelfOf */ .q)(loaded.value.workspace, _core_query_questions_js__WEBPACK_IMPORTED_MODULE_8__/* .PARTS */ .dI, snapshot) : loaded;
}
async function withSide(ports, backend, work) {
    if (backend === "file") {
        const { answer } = await Promise.all(/* import() */[__webpack_require__.e(7004), __webpack_require__.e(923)]).then(__webpack_require__.bind(__webpack_require__, 63304));
        return work({ stamps: {}, ask: async (questions, shelf) => (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_7__.ok)(questions.map((question) => answer(question, shelf))) });
    }
    return (0,_standing_js__WEBPACK_IMPORTED_MODULE_6__/* .withCatalog */ .w5)(ports, backend, async (catalog) => {
        const current = await broughtCurrent(ports, catalog);
        return current.ok ? work({ stamps: current.value.stamps, ask: (questions) => catalog.answer(questions, current.value.stamps) }) : current;
    });
}
/** Every part of a catalog, while whoever looks on is told. */
async function broughtCurrent({ repository, surveyor, progress }, catalog) {
    if (!surveyor)
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_7__/* .failed */ .g)((0,_core_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("prerequisite-missing", "There is no checkout here to look into."));
    const tell = (done, total) => progress?.({ step: `reading for ${catalog.backend}`, done, total });
    return (0,_current_js__WEBPACK_IMPORTED_MODULE_2__/* .bringCurrent */ .I)(catalog, _core_query_questions_js__WEBPACK_IMPORTED_MODULE_8__/* .PARTS */ .dI, { repository, surveyor, progress: tell });
}
async function everyAnswer({ progress }, { pair, left, right, shelf }, questions) {
    const found = { questions: questions.length, only_left: new Array(), only_right: new Array(), different: new Array() };
    for (let start = 0; start < questions.length; start += BATCH_MAX) {
        progress?.({ step: `comparing ${pair.left} and ${pair.right}`, done: start, total: questions.length });
        const some = questions.slice(start, start + BATCH_MAX);
        const [mine, yours] = [await left.ask(some, shelf), await right.ask(some, shelf)];
        if (!mine.ok)
            return mine;
        if (!yours.ok)
            return yours;
        if (mine.value === "stale" || yours.value === "stale")
            return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_7__.ok)("moved");
        for (const [at, question] of some.entries())
            noteDifference(found, question, [mine.value[at], yours.value[at]]);
    }
    return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_7__.ok)(found);
}
function noteDifference(found, question, [left, right]) {
    if ((0,_core_base_json_js__WEBPACK_IMPORTED_MODULE_9__/* .sameJson */ .Vk)(left, right) || (0,_core_base_json_js__WEBPACK_IMPORTED_MODULE_9__/* .sameJson */ .Vk)((0,_core_base_json_js__WEBPACK_IMPORTED_MODULE_9__/* .toJson */ .aB)(left), (0,_core_base_json_js__WEBPACK_IMPORTED_MODULE_9__/* .toJson */ .aB)(right)))
        return;
    const milestone = question.ask === "milestone" ? question.milestone : null;
    if (milestone !== null && left?.ok !== right?.ok)
        (left?.ok ? found.only_left : found.only_right).push(milestone);
    else
        found.different.push({ question: question.ask, milestone, fields: fieldsOf(subjectOf(left), subjectOf(right)) });
}
function subjectOf(answer) {
    if (!answer?.ok)
        return answer ? { ...answer.problem } : {};
    return "milestone" in answer.value ? { path: answer.value.path, ...answer.value.milestone } : { ...answer.value };
}
function fieldsOf(left, right) {
    return [...new Set([...Object.keys(left), ...Object.keys(right)])].filter((key) => !(0,_core_base_json_js__WEBPACK_IMPORTED_MODULE_9__/* .sameJson */ .Vk)((0,_core_base_json_js__WEBPACK_IMPORTED_MODULE_9__/* .toJson */ .aB)(left[key]), (0,_core_base_json_js__WEBPACK_IMPORTED_MODULE_9__/* .toJson */ .aB)(right[key]))).sort();
}
/** Whether the files are still those that the catalogs were brought up to. */
async function isStill({ surveyor }, sides) {
    for (const { stamps } of sides) {
        for (const part of _core_query_questions_js__WEBPACK_IMPORTED_MODULE_8__/* .PARTS */ .dI) {
            const since = stamps[part];
            if (since === undefined || since === null || !surveyor)
                continue;
            const survey = await surveyor.survey({ folders: _sources_js__WEBPACK_IMPORTED_MODULE_4__/* .PART_FOLDERS */ .uv[part], since });
            if (!survey.ok || survey.value.found.kind !== "same")
                return false;
        }
    }
    return true;
}


/***/ }),

/***/ 68931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B_: () => (/* binding */ stepsOf),
/* harmony export */   O$: () => (/* binding */ everyStep),
/* harmony export */   iK: () => (/* binding */ pointTo),
/* harmony export */   z3: () => (/* binding */ unlike)
/* harmony export */ });
/* harmony import */ var _core_base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _core_base_result_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(33445);
/* harmony import */ var _core_views_catalog_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33527);
/* harmony import */ var _keeping_backup_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91989);
/* harmony import */ var _pointer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62614);
/* harmony import */ var _compare_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17623);
/* harmony import */ var _health_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10728);
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(93298);








function stepsOf(course, { config }) {
    const { from, to } = course;
    const [old, other] = [(0,_core_views_catalog_names_js__WEBPACK_IMPORTED_MODULE_1__/* .backendName */ .Yd)(from), (0,_core_views_catalog_names_js__WEBPACK_IMPORTED_MODULE_1__/* .backendName */ .Yd)(to)];
    const conservative = config.backend_switching.conservative_mode;
    return {
        before: [
            { name: "backup", asks: "make a backup of the milestones", work: () => backedUp(course) },
            ...(to === "file" ? [] : [{ name: "build", asks: `build ${other} from the files`, work: () => built(course, to) }]),
            { name: "compare", asks: `compare every answer of ${to === "file" ? old : other} with the files`, work: () => proven(course) },
        ],
        commit: { name: "switch", asks: `commit that ${other} ${to === "file" ? "answer" : "answers"} questions from now on`, work: () => pointed(course) },
        after: [
            { name: "health", asks: `see that ${other} ${to === "file" ? "answer" : "answers"} fast enough`, work: () => fastEnough(course) },
            ...(conservative ? [{ name: "compare again", asks: "compare every answer once more", work: () => proven(course) }] : []),
        ],
        cleaning: from === "file" ? [] : [{ name: "clean up", asks: `throw away what ${old} held`, work: () => cleaned(course, from) }],
    };
}
function everyStep({ before, commit, after, cleaning }) {
    return [...before, commit, ...after, ...cleaning];
}
async function backedUp({ ports, caller, from, to }) {
    const backup = await (0,_keeping_backup_js__WEBPACK_IMPORTED_MODULE_2__.keepBackup)(ports, { at: caller.now(), label: `switch-${from}-${to}` });
    return backup.ok ? (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_7__.ok)(backup.value.id) : backup;
}
async function built({ ports }, to) {
    return (0,_standing_js__WEBPACK_IMPORTED_MODULE_6__/* .withCatalog */ .w5)(ports, to, async (catalog) => {
        const brought = await (0,_compare_js__WEBPACK_IMPORTED_MODULE_4__/* .broughtCurrent */ .h1)(ports, catalog);
        return brought.ok ? (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_7__.ok)(`${(0,_core_views_catalog_names_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(brought.value.read, "entry", "entries")} read`) : brought;
    });
}
/** A catalog that does not answer like the files is built once more before it is given up. */
async function proven(course) {
    const { ports, from, to, caller, outcome } = course;
    if (to === "file")
        return leaving(course, from);
    const pair = { left: "file", right: to };
    const first = await (0,_compare_js__WEBPACK_IMPORTED_MODULE_4__/* .compare */ .UD)(ports, pair, caller.now());
    const compared = first.ok && !(0,_compare_js__WEBPACK_IMPORTED_MODULE_4__/* .isAlike */ .HI)(first.value) ? await again(course, to) : first;
    if (!compared.ok)
        return compared;
    outcome.rows = compared.value.rows;
    return (0,_compare_js__WEBPACK_IMPORTED_MODULE_4__/* .isAlike */ .HI)(compared.value) ? (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_7__.ok)(likeness(compared.value)) : (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_7__/* .failed */ .g)(unlike(compared.value));
}
async function again({ ports, caller }, to) {
    const discarded = await ports.catalogs?.discard(to);
    return discarded && !discarded.ok ? discarded : (0,_compare_js__WEBPACK_IMPORTED_MODULE_4__/* .compare */ .UD)(ports, { left: "file", right: to }, caller.now());
}
/** Going back to the files depends on nothing but the files; what the old catalog says of them is told. */
async function leaving({ ports, caller, outcome }, from) {
    const compared = await (0,_compare_js__WEBPACK_IMPORTED_MODULE_4__/* .compare */ .UD)(ports, { left: "file", right: from }, caller.now());
    const files = compared.ok ? compared : await (0,_compare_js__WEBPACK_IMPORTED_MODULE_4__/* .compare */ .UD)(ports, { left: "file", right: "file" }, caller.now());
    if (!files.ok)
        return files;
    outcome.rows = files.value.rows;
    if (!compared.ok)
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_7__.ok)(`${(0,_core_views_catalog_names_js__WEBPACK_IMPORTED_MODULE_1__/* .backendName */ .Yd)(from)} cannot be asked any more (${compared.problem.message}); the files were read whole`);
    return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_7__.ok)((0,_compare_js__WEBPACK_IMPORTED_MODULE_4__/* .isAlike */ .HI)(compared.value) ? likeness(compared.value) : `${unlike(compared.value).message} The files hold.`);
}
function likeness({ rows, questions }) {
    return `${(0,_core_views_catalog_names_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(rows, "milestone")}, ${(0,_core_views_catalog_names_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(questions, "question")}: every answer is the same`;
}
function unlike(comparison) {
    const { left, right, only_left, only_right, different } = comparison;
    const count = (0,_compare_js__WEBPACK_IMPORTED_MODULE_4__/* .differencesIn */ .Cg)(comparison);
    const [first] = [...only_left, ...only_right, ...different.map(({ milestone, question }) => milestone ?? question)];
    return (0,_core_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("check-failed", `${(0,_core_views_catalog_names_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(count, "answer")} of ${(0,_core_views_catalog_names_js__WEBPACK_IMPORTED_MODULE_1__/* .backendName */ .Yd)(right)} ${count === 1 ? "is" : "are"} not ${count === 1 ? "that" : "those"} of ${(0,_core_views_catalog_names_js__WEBPACK_IMPORTED_MODULE_1__/* .backendName */ .Yd)(left)}, about ${first ?? "nothing"} among others.`, { hint: `Build it anew: milestone backend rebuild ${right === "file" ? left : right}` });
}
async function pointTo({ ports, caller, pointer, from, reason }, to) {
    const subject = `backend is ${to}, was ${from}: ${reason}`;
    return (0,_pointer_js__WEBPACK_IMPORTED_MODULE_3__/* .commitPointer */ .n)(ports, { backend: to, due: null, seen: pointer, line: `milestone backend switch ${to}`, subject }, caller);
}
async function pointed(course) {
    const { problem: fault, changes, warnings } = await pointTo(course, course.to);
    if (fault)
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_7__/* .failed */ .g)(fault);
    course.outcome.changes = changes;
    course.outcome.warnings = warnings;
    return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_7__.ok)(changes.map(({ path }) => path).join(", ") || "said so already");
}
async function fastEnough({ ports, caller, to }) {
    const timed = await (0,_health_js__WEBPACK_IMPORTED_MODULE_5__/* .timings */ .E)(ports, to, caller);
    if (!timed.ok)
        return timed;
    const [slowest] = timed.value;
    if (!slowest || slowest.milliseconds <= _health_js__WEBPACK_IMPORTED_MODULE_5__/* .ANSWER_MS_MAX */ .J)
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_7__.ok)(slowest ? `the slowest question (${slowest.question}) took ${slowest.milliseconds} ms` : "nothing to ask");
    return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_7__/* .failed */ .g)((0,_core_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("check-failed", `The question ${slowest.question} took ${slowest.milliseconds} ms, more than ${_health_js__WEBPACK_IMPORTED_MODULE_5__/* .ANSWER_MS_MAX */ .J}.`, { hint: "Look at the machine and the database: milestone db tune --queries" }));
}
async function cleaned({ ports }, from) {
    const discarded = await ports.catalogs?.discard(from);
    return discarded && !discarded.ok ? discarded : (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_7__.ok)("thrown away; it would be built again when it is asked for");
}


/***/ }),

/***/ 10728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ timings),
/* harmony export */   J: () => (/* binding */ ANSWER_MS_MAX)
/* harmony export */ });
/* harmony import */ var _core_base_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33445);
/* harmony import */ var _consult_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92315);
/* harmony import */ var _compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17623);
/* harmony import */ var _questions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2049);
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93298);
// Whether a backend answers fast enough: the usual questions are asked of it as any command would ask them, each timed.





/** Nobody waits longer for an answer; a backend that makes them is not gone over to. */
const ANSWER_MS_MAX = 5_000;
/** The slowest first. Problems: those of the catalog and of reading. */
async function timings(ports, backend, now) {
    const timed = await (backend === "file" ? filesTimed(ports, now) : catalogTimed(ports, backend, now));
    return timed.ok ? (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)([...timed.value].sort((one, other) => other.milliseconds - one.milliseconds)) : timed;
}
/** What reading all files takes is part of every question. */
async function filesTimed(ports, { now }) {
    const began = now();
    const shelf = await (0,_standing_js__WEBPACK_IMPORTED_MODULE_3__/* .reading */ .hF)(ports, (snapshot) => (0,_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeShelf */ .sz)(ports, snapshot));
    if (!shelf.ok)
        return shelf;
    const before = elapsed(began, now());
    const { answer } = await Promise.all(/* import() */[__webpack_require__.e(7004), __webpack_require__.e(923)]).then(__webpack_require__.bind(__webpack_require__, 63304));
    return eachTimed((0,_questions_js__WEBPACK_IMPORTED_MODULE_2__/* .usualQuestions */ .O)(shelf.value, now()), { before, now }, async (question) => (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)(answer(question, shelf.value)));
}
async function catalogTimed(ports, backend, { now }) {
    const { surveyor, repository } = ports;
    if (!surveyor)
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)([]);
    return (0,_standing_js__WEBPACK_IMPORTED_MODULE_3__/* .withCatalog */ .w5)(ports, backend, async (catalog) => {
        const current = await (0,_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .broughtCurrent */ .h1)(ports, catalog);
        if (!current.ok)
            return current;
        const asked = (questions) => (0,_consult_js__WEBPACK_IMPORTED_MODULE_0__.askedOf)(catalog, questions, { repository, surveyor });
        const some = await oneOf(asked);
        return some.ok ? eachTimed((0,_questions_js__WEBPACK_IMPORTED_MODULE_2__/* .usualQuestions */ .O)(some.value, now()), { before: 0, now }, (question) => asked([question])) : some;
    });
}
/** One milestone for the questions that are about one, as the catalog itself has it. */
async function oneOf(asked) {
    const list = await asked([{ ask: "list", archived: true, sort: "id", descending: false, limit: 1, offset: 0 }]);
    if (!list.ok)
        return list;
    const [rows] = list.value;
    const id = rows?.ok && "rows" in rows.value ? rows.value.rows.flatMap((row) => ("id" in row && "progress" in row ? [row.id] : [])).at(0) : undefined;
    const one = id === undefined ? (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)([]) : await asked([{ ask: "milestone", milestone: id }]);
    if (!one.ok)
        return one;
    const entries = one.value.flatMap((answer) => (answer.ok && "milestone" in answer.value ? [answer.value] : []));
    return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)({ milestones: new Map(entries.map((entry) => [entry.milestone.id, entry])), ids: new Set() });
}
/** `before` is what every question costs before it is answered. */
async function eachTimed(questions, { before, now }, asked) {
    const found = [];
    for (const question of questions) {
        const began = now();
        const answer = await asked(question);
        if (!answer.ok)
            return answer;
        found.push({ question: question.ask, milliseconds: before + elapsed(began, now()) });
    }
    return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)(found);
}
function elapsed(from, to) {
    return Date.parse(to) - Date.parse(from);
}


/***/ }),

/***/ 2049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ usualQuestions),
/* harmony export */   T: () => (/* binding */ questionsAbout)
/* harmony export */ });
/* harmony import */ var _core_base_instant_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70911);
/* harmony import */ var _core_model_status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21004);
/* harmony import */ var _core_query_questions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1280);
// Every question there is, each in enough ways that two catalogs which answer all of them alike are alike.



/** What grows with the square of the milestones is asked of so many. */
const SAMPLE_MAX = 12;
/** Every text is looked through for a word. */
const TITLES_MAX = 2;
/** Where there are more milestones than this, each is compared by itself and in one whole list; other lists by their beginning. */
const WHOLE_MAX = 1_000;
const BEGINNING = { limit: 100, offset: 0 };
/** A page in the middle. */
const PAGE = { limit: 10, offset: 5 };
const ALL = { limit: null, offset: 0 };
const DAY_MS = 86_400_000;
/** As far back as events are counted. */
const DAYS = 400;
/** The milestones one by one come last. `now` is ISO 8601 UTC. */
function questionsAbout(shelf, now) {
    return [...lists(shelf), ...searches(shelf), ...ofTheWhole(now), ...ofSome(shelf), ...[...shelf.ids].sort().map((milestone) => ({ ask: "milestone", milestone }))];
}
/** One of each kind, as people ask them: what is measured. */
function usualQuestions({ milestones }, now) {
    const [id = "milestone-001"] = milestones.keys();
    const kinds = [...lists({ milestones: new Map(), ids: new Set() }), ...searches({ milestones: new Map([...milestones].slice(0, 1)), ids: new Set() }), ...ofTheWhole(now)];
    const some = milestones.size === 0 ? [] : [{ ask: "milestone", milestone: id }, { ask: "closure", milestone: id, direction: "required-by" }];
    return [...new Map([...some, ...kinds].map((question) => [question.ask, question])).values()].map(paged);
}
const USUAL_PAGE = { limit: 50, offset: 0 };
function paged(question) {
    return question.ask === "list" ? { ...question, ...USUAL_PAGE, archived: false } : question.ask === "search" ? { ...question, ...USUAL_PAGE } : question;
}
function lists(shelf) {
    const plain = { ask: "list", archived: true, sort: "id", descending: false, ...rowsOf(shelf) };
    return [
        { ...plain, ...ALL },
        ..._core_query_questions_js__WEBPACK_IMPORTED_MODULE_0__/* .SORT_KEYS */ .mj.flatMap((sort) => [false, true].map((descending) => ({ ...plain, sort, descending }))),
        { ...plain, archived: false, ...PAGE },
        { ...plain, sort: "title", ...PAGE },
        ..._core_model_status_js__WEBPACK_IMPORTED_MODULE_1__/* .MILESTONE_STATUSES */ .uW.map((status) => ({ ...plain, status })),
        ..._core_model_status_js__WEBPACK_IMPORTED_MODULE_1__/* .PRIORITIES */ .BE.map((priority) => ({ ...plain, priority })),
        ...some(categories(shelf)).map((category) => ({ ...plain, category })),
        ...some(assignees(shelf)).map((assigned_to) => ({ ...plain, assigned_to })),
        ...words(shelf).map((search) => ({ ...plain, search })),
    ];
}
function searches(shelf) {
    return ["task", ...words(shelf)].flatMap((text) => [true, false].map((archived) => ({ ask: "search", text, archived, ...rowsOf(shelf) })));
}
function rowsOf({ milestones }) {
    return milestones.size > WHOLE_MAX ? BEGINNING : ALL;
}
function ofTheWhole(now) {
    const today = now.slice(0, 10);
    const span = { from: (0,_core_base_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .instantAt */ .l)(Date.parse(now) - DAYS * DAY_MS).slice(0, 10), to: today };
    return [
        { ask: "counts" }, { ask: "ready", milestone: null, limit: null }, { ask: "waiting", milestone: null, ...ALL }, { ask: "dependencies" }, { ask: "cycles" },
        { ask: "critical-path" }, { ask: "overdue", today }, { ask: "attention", today }, { ask: "approvals" }, { ask: "sessions", milestone: null, status: null },
        { ask: "throughput", ...span }, { ask: "cycle-times", ...span }, { ask: "estimates" }, { ask: "assignees" }, { ask: "problems" },
    ];
}
function ofSome({ milestones }) {
    return some([...milestones.keys()]).flatMap((milestone) => [
        { ask: "ready", milestone, limit: null }, { ask: "waiting", milestone, ...ALL }, { ask: "sessions", milestone, status: null },
        { ask: "closure", milestone, direction: "requires" }, { ask: "closure", milestone, direction: "required-by" },
    ]);
}
function categories({ milestones }) {
    return [...milestones.values()].flatMap(({ milestone }) => milestone.category ?? []);
}
function assignees({ milestones }) {
    return [...milestones.values()].flatMap(({ milestone }) => milestone.tasks.flatMap(({ assigned_to }) => assigned_to ?? []));
}
/** A word of some titles, whole and begun. */
function words({ milestones }) {
    const titles = some([...milestones.values()].map(({ milestone }) => milestone.title), TITLES_MAX);
    return [...new Set(titles.flatMap((title) => title.split(/\s+/).slice(-1)).flatMap((word) => [word, word.slice(0, 2)]))];
}
/** Some of these, from all over, each once. */
function some(values, most = SAMPLE_MAX) {
    const each = [...new Set(values)];
    const stride = Math.max(1, Math.ceil(each.length / most));
    return each.filter((_, at) => at % stride === 0);
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


/***/ })

};
