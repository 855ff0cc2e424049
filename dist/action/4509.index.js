export const id = 4509;
export const ids = [4509,1989,1299];
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

/***/ 14289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wy: () => (/* binding */ LIMITS_MAX),
/* harmony export */   ay: () => (/* binding */ timed),
/* harmony export */   eD: () => (/* binding */ slowestFirst),
/* harmony export */   nc: () => (/* binding */ cellsOf),
/* harmony export */   o3: () => (/* binding */ comparedWith)
/* harmony export */ });
/* unused harmony export AREAS */
const AREAS = ["crud", "query", "dashboard", "analytics", "advanced"];
/** Milliseconds that nineteen of twenty stay below; null where nothing is promised. `sizes` says for how many milestones each backend is meant. */
const LIMITS_MAX = {
    file: { sizes: "1–50", milliseconds: { crud: 100, query: 200, dashboard: 500, analytics: null, advanced: null } },
    sqlite: { sizes: "50–200", milliseconds: { crud: 50, query: 100, dashboard: 300, analytics: 1000, advanced: null } },
    postgresql: { sizes: "200+", milliseconds: { crud: 25, query: 50, dashboard: 200, analytics: 500, advanced: 2000 } },
};
function timed({ area, name, times }) {
    return { area, name, rounds: times.length, p50_ms: rounded(quantile(times, 0.5)), p95_ms: rounded(quantile(times, 0.95)) };
}
/** So many of the times are no longer; 0 of none. */
function quantile(times, share) {
    const sorted = times.toSorted((left, right) => left - right);
    return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}
/** To a hundredth. */
function rounded(milliseconds) {
    return Math.round(milliseconds * 100) / 100;
}
function cellsOf(backend, operations) {
    return AREAS.flatMap((area) => {
        const slowest = slowestFirst(operations.filter((operation) => operation.area === area))[0];
        return slowest ? [cellOf(slowest, LIMITS_MAX[backend].milliseconds[area])] : [];
    });
}
function cellOf({ area, p50_ms, p95_ms }, limit_ms) {
    const factor = limit_ms === null || p95_ms === 0 ? null : rounded(limit_ms / p95_ms);
    return { area, limit_ms, p50_ms, p95_ms, factor, met: limit_ms === null || p95_ms < limit_ms };
}
function slowestFirst(operations) {
    return operations.toSorted((left, right) => right.p95_ms - left.p95_ms);
}
/** A fifth more is what people notice and one run does not make up; below a millisecond nobody notices anything. */
const RATIO_MAX = 1.2;
const NOTICED_MS_MIN = 1;
/** By their medians, in the order of `now`; what was not measured before is left out. */
function comparedWith(now, before) {
    const earlier = new Map(before.map((operation) => [operation.name, operation.p50_ms]));
    return now.flatMap(({ area, name, p50_ms: now_ms }) => {
        const before_ms = earlier.get(name);
        if (before_ms === undefined)
            return [];
        const ratio = before_ms === 0 ? 1 : rounded(now_ms / before_ms);
        return [{ area, name, before_ms, now_ms, ratio, slower: ratio > RATIO_MAX && now_ms - before_ms >= NOTICED_MS_MIN }];
    });
}


/***/ }),

/***/ 96321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ perfReportView),
/* harmony export */   _P: () => (/* binding */ perfComparedView),
/* harmony export */   co: () => (/* binding */ msText),
/* harmony export */   cx: () => (/* binding */ benchView),
/* harmony export */   o_: () => (/* binding */ analysisView)
/* harmony export */ });
/* unused harmony export operationsTable */
/* harmony import */ var _base_bar_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61667);
/* harmony import */ var _base_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88164);
/* harmony import */ var _base_reply_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9158);
/* harmony import */ var _base_size_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97189);
/* harmony import */ var _rules_scale_performance_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14289);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33527);
// Measured times as replies: the limits with what was measured beside them, each operation with a bar, and two sets of data side by side.






/** Bars of this many cells fit beside the figures on a narrow terminal. */
const BAR_CELLS = 20;
function benchView(bench) {
    return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(`${whatWasMeasured(bench)}, in a throw-away copy; nothing of yours was changed.`), limitsTable(bench), (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_4__/* .heading */ .R_)("Operations"), operationsTable(bench.operations)];
}
function whatWasMeasured({ backend, milestones, rounds }) {
    return `${(0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .backendAtStart */ .gi)(backend)} with ${(0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(milestones, "milestone", "milestones")}, ${rounds} rounds each`;
}
const NAMES = { crud: "CRUD", query: "Query", dashboard: "Dashboard", analytics: "Analytics", advanced: "Advanced" };
/** The bar shows how much of the limit is used. */
function limitsTable({ backend, cells }) {
    const rows = cells.map(({ area, limit_ms, p50_ms, p95_ms, factor, met }) => [
        NAMES[area], limit_ms === null ? "–" : `${limit_ms} ms`, msText(p50_ms), msText(p95_ms),
        limit_ms === null ? "" : (0,_base_bar_js__WEBPACK_IMPORTED_MODULE_5__/* .bar */ .M)((100 * p95_ms) / limit_ms, BAR_CELLS), factor === null ? "" : `${factorText(factor)} ${met ? "faster" : "OVER"}`,
    ]);
    return (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)([`${backend}, ${_rules_scale_performance_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS_MAX */ .Wy[backend].sizes}`, "limit", "p50", "p95", "of the limit", ""], rows);
}
function factorText(factor) {
    return `${factor >= 10 ? Math.round(factor) : factor.toFixed(1)} ×`;
}
function operationsTable(operations) {
    const most = Math.max(1, ...operations.map(({ p95_ms }) => p95_ms));
    return (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)(["", "area", "p50", "p95", "", "rounds"], operations.map(({ name, area, p50_ms, p95_ms, rounds }) => [name, NAMES[area], msText(p50_ms), msText(p95_ms), (0,_base_bar_js__WEBPACK_IMPORTED_MODULE_5__/* .bar */ .M)((100 * p95_ms) / most, BAR_CELLS), String(rounds)]));
}
/** "0.42 ms", "8.1 ms", "42 ms", "1.4s". */
function msText(milliseconds) {
    if (milliseconds >= 1000)
        return (0,_base_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .durationText */ .S5)(milliseconds);
    return `${milliseconds >= 10 ? Math.round(milliseconds) : Number(milliseconds.toFixed(milliseconds >= 1 ? 1 : 2))} ms`;
}
/** The bar is full where something takes twice as long as before. */
function perfComparedView({ backend, baseline, milestones, operations }) {
    const rows = operations.map(({ name, before_ms, now_ms, ratio, slower }) => [name, msText(before_ms), msText(now_ms), (0,_base_bar_js__WEBPACK_IMPORTED_MODULE_5__/* .bar */ .M)(50 * ratio, BAR_CELLS), `${ratio.toFixed(2)} ×${slower ? " SLOWER" : ""}`]);
    return [
        (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(`${(0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .backendAtStart */ .gi)(backend)} on ${baseline} (${(0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(milestones.before, "milestone", "milestones")}) and on what is there now (${milestones.now}); medians.`),
        (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)(["", "before", "now", "", "ratio"], rows),
    ];
}
function analysisView({ slowest, largest, findings }) {
    const most = Math.max(1, ...largest.map(({ bytes }) => bytes));
    return [
        (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_4__/* .heading */ .R_)("Slowest operations"), operationsTable(slowest),
        (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_4__/* .heading */ .R_)("Largest files"), (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)(["file", "size", ""], largest.map(({ path, bytes }) => [path, (0,_base_size_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSize */ .Xq)(bytes), (0,_base_bar_js__WEBPACK_IMPORTED_MODULE_5__/* .bar */ .M)((100 * bytes) / most, BAR_CELLS)])),
        (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_4__/* .heading */ .R_)("What to do"),
        findings.length === 0 ? (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)("Nothing: every area is at least twice as fast as it has to be, and no file is large.") : (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)(findings.map(({ what, fix }) => `${what} ${fix}`)),
    ];
}
function perfReportView({ at, machine, bench, analysis }) {
    return [
        (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_4__/* .heading */ .R_)(`Performance, ${at}`),
        (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(`Node ${machine.node} on ${machine.platform}, git ${machine.git ?? "not found"}.`),
        ...benchView({ ...bench, operations: bench.operations }),
        ...analysisView(analysis),
    ];
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

/***/ 71299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ROUNDS: () => (/* binding */ ROUNDS),
  bench: () => (/* binding */ bench),
  benched: () => (/* binding */ benched),
  compareWith: () => (/* binding */ compareWith),
  tooSlow: () => (/* binding */ tooSlow)
});

// EXTERNAL MODULE: ./lib/core/base/problem.js
var problem = __webpack_require__(5045);
// EXTERNAL MODULE: ./lib/core/base/result.js
var result = __webpack_require__(33445);
// EXTERNAL MODULE: ./lib/core/rules/scale/performance.js
var performance = __webpack_require__(14289);
// EXTERNAL MODULE: ./lib/core/views/catalog/performance.js
var catalog_performance = __webpack_require__(96321);
// EXTERNAL MODULE: ./lib/engine/ask.js
var ask = __webpack_require__(16822);
// EXTERNAL MODULE: ./lib/engine/catalog/backend/standing.js
var standing = __webpack_require__(93298);
// EXTERNAL MODULE: ./lib/engine/catalog/keeping/backup.js
var backup = __webpack_require__(91989);
// EXTERNAL MODULE: ./lib/core/model/stored/backup.js
var stored_backup = __webpack_require__(69962);
// EXTERNAL MODULE: ./lib/core/query/questions.js
var questions = __webpack_require__(1280);
// EXTERNAL MODULE: ./lib/engine/catalog/sources.js
var sources = __webpack_require__(2657);
;// CONCATENATED MODULE: ./lib/engine/catalog/perf/data.js
// The data that is measured: the files that questions are answered from, of the data folder or of a copy of one.






/** Problems: those of reading. */
async function dataOf(ports) {
    return (0,standing/* reading */.hF)(ports, async (snapshot) => {
        const paths = [];
        for (const part of questions/* PARTS */.dI) {
            const found = await (0,sources/* filesOf */.R8)(part, snapshot);
            if (!found.ok)
                return found;
            paths.push(...found.value);
        }
        return (0,result.ok)(dataFrom(await snapshot.read(paths)));
    });
}
/** Of a folder that a person names: a data folder, or one that has it in it. Problem: `file-not-found`, also where there are no milestones. */
async function dataIn({ surroundings }, folder) {
    const found = await surroundings.folder(folder);
    if (!found.ok)
        return found;
    const inside = [...found.value].map(([path, bytes]) => [path.replace(/^\.milestones\//, ""), bytes]);
    const data = dataFrom(new Map(inside));
    return data.milestones.length > 0 ? (0,result.ok)(data) : (0,result/* failed */.g)((0,problem/* problem */.CC)("file-not-found", `There are no milestones in ${folder}.`, { at: { path: folder }, hint: "Name a data folder, such as .milestones.backup.20260302, whose folder active/ holds milestones." }));
}
const FOLDERS = Object.values(sources/* PART_FOLDERS */.uv).flat();
function dataFrom(found) {
    const files = [...found].flatMap(([path, bytes]) => bytes.ok && FOLDERS.some((folder) => path.startsWith(`${folder}/`)) ? [{ path, text: new TextDecoder().decode(bytes.value), bytes: bytes.value }] : []);
    const milestones = files.map(({ path }) => path).filter((path) => (0,stored_backup/* isMilestoneFile */.lr)(path) && path.startsWith("active/"));
    return { files, milestones: milestones.map((path) => path.replace(/^active\/|\.ya?ml$/g, "")) };
}

// EXTERNAL MODULE: ./lib/core/files/yaml/print.js
var print = __webpack_require__(92775);
// EXTERNAL MODULE: ./lib/core/grammar/parse.js
var parse = __webpack_require__(27687);
// EXTERNAL MODULE: ./lib/core/model/config/config.js
var config_config = __webpack_require__(92089);
// EXTERNAL MODULE: ./lib/core/model/config/database.js
var database = __webpack_require__(33142);
// EXTERNAL MODULE: ./lib/engine/transact.js + 5 modules
var transact = __webpack_require__(93975);
;// CONCATENATED MODULE: ./lib/engine/catalog/perf/operations.js
/** `milestones` are the ids of those that are there; with none only what needs none is measured. */
function operationsOn(milestones) {
    const id = (round) => milestones[(round * STRIDE) % milestones.length] ?? "";
    const priority = (round) => `update ${id(round)} --priority ${round % 2 === 0 ? "low" : "high"}`;
    const some = [
        { area: "crud", name: "show", line: (round) => `show ${id(round)}` },
        { area: "crud", name: "update", line: priority },
        { area: "query", name: "list after an update", line: () => LIST, before: priority },
        { area: "advanced", name: "depends", line: (round) => `depends ${id(round)}` },
    ];
    return [
        { area: "crud", name: "plan", line: (round) => `plan "Measured ${round}" --id ${MEASURED}-${round}` },
        { area: "crud", name: "cancel", line: (round) => `cancel ${MEASURED}-${round}` },
        { area: "query", name: "list", line: () => LIST },
        { area: "query", name: "search", line: () => "search measured" },
        { area: "query", name: "next", line: () => "next" },
        { area: "query", name: "waiting", line: () => "waiting" },
        ...(milestones.length === 0 ? [] : some),
        { area: "dashboard", name: "status", line: () => "status" },
        { area: "analytics", name: "report analytics", line: () => "report analytics" },
        { area: "advanced", name: "graph", line: () => "graph" },
    ];
}
const LIST = "list --limit 50";
const MEASURED = "measured";
/** A prime, so that rounds go to milestones from all over. */
const STRIDE = 7919;

;// CONCATENATED MODULE: ./lib/engine/catalog/perf/trial.js
// A trial: data in a throw-away copy, on which commands are carried out as at any door, each timed.










/** What one operation may take in all: enough for many rounds of a quick one and a few of a slow one. */
const OPERATION_MS_MAX = 500;
/** Fewer say nothing. */
const ROUNDS_MIN = 3;
/** Nothing of the real place is changed. Problems: `prerequisite-missing` where there is no room of one's own, those of the copy and of `work`. */
async function withTrial(ports, trial, work) {
    if (!ports.rehearse || !ports.clock)
        return { ok: false, problem: (0,problem/* problem */.CC)("prerequisite-missing", "A throw-away copy needs a machine of its own.", { hint: "Run it in a clone, with the same command." }) };
    const rehearsal = await ports.rehearse();
    if (!rehearsal.ok)
        return rehearsal;
    const { elapsed } = ports.clock;
    const { ports: copy, end } = rehearsal.value;
    try {
        const planted = await plant(copy, [...settingsOf(trial.standing), ...trial.data.files]);
        return planted.ok ? await work({ ports: copy, caller: { ...trial.caller, permission: "admin", dryRun: false, commit: false, yes: true }, elapsed }) : planted;
    }
    finally {
        await end();
    }
}
/** The backend as it is in use, and how PostgreSQL is reached, though never a credential. */
function settingsOf({ backend, config, database: { postgresql } }) {
    const { database: { url }, performance: { batch_size, lazy_loading, max_concurrent_operations } } = config;
    const named = url?.startsWith("env:") === true ? { database: { url } } : {};
    return [
        { path: config_config/* CONFIG_PATH */.tF, text: (0,print/* printYaml */.d7)({ version: "2.0.0", backend_override: backend, performance: { batch_size, lazy_loading, max_concurrent_operations }, ...named }) },
        { path: database/* DATABASE_PATH */.yN, text: (0,print/* printYaml */.d7)({ postgresql }) },
    ];
}
async function plant({ repository }, changes) {
    const snapshot = await repository.snapshot({ for: "write" });
    if (!snapshot.ok)
        return snapshot;
    const written = await repository.commit(snapshot.value, changes, { subject: "measured", body: "", trailers: [], commit: false });
    return written.ok ? (0,result.ok)(null) : written;
}
/** Each operation on each stage by turns, so that all of them see the same machine; `figures` are in the order of the stages. */
async function measured(stages, { milestones, rounds, progress }) {
    const figures = stages.map(() => ({ operations: new Array(), warnings: new Array() }));
    const operations = operationsOn(milestones);
    for (const [done, operation] of operations.entries()) {
        progress?.({ step: `measuring ${operation.name}`, done, total: operations.length });
        const runs = await byTurns(stages, operation, rounds);
        for (const [at, { times, trouble }] of runs.entries()) {
            const to = figures[at];
            if (times.length > 0)
                to?.operations.push((0,performance/* timed */.ay)({ ...operation, times }));
            else if (trouble)
                to?.warnings.push((0,problem/* problem */.CC)(trouble.code, `${operation.name} could not be measured: ${trouble.message}`));
        }
    }
    return figures;
}
/** The first round warms up and does not count. Who fails once is not asked again. */
async function byTurns(stages, operation, rounds) {
    const runs = stages.map((stage) => ({ stage, times: [], trouble: null }));
    for (let round = 0; round <= rounds; round++) {
        for (const run of runs) {
            if (run.trouble || isEnough(run))
                continue;
            const outcome = await timedRound(run.stage, operation, round);
            if (!outcome.ok)
                run.trouble = outcome.problem;
            else if (round > 0)
                run.times.push(outcome.value);
        }
    }
    return runs;
}
function isEnough({ times }) {
    return times.length >= ROUNDS_MIN && times.reduce((sum, time) => sum + time, 0) >= OPERATION_MS_MAX;
}
async function timedRound(stage, { line, before }, round) {
    const prepared = before ? await carriedOut(stage, before(round), `before-${round}`) : null;
    if (prepared?.problem)
        return { ok: false, problem: prepared.problem };
    const began = stage.elapsed();
    const { problem: trouble, data } = await carriedOut(stage, line(round), `${round}`);
    const took = stage.elapsed() - began;
    // A check that answers and fails at once has answered.
    return trouble && data === null ? { ok: false, problem: trouble } : (0,result.ok)(took);
}
/** Each is a request of its own, as at a door: read from its words, decided, answered. */
async function carriedOut({ ports, caller }, line, id) {
    const { call } = await (0,parse/* parseLine */.A)(line, "cli");
    if (!call.ok)
        return (0,ask/* stopped */.ce)(call.problem);
    const { verb, ...rest } = call.value;
    const own = { ...caller, request: { id: `${caller.request.id}/${line}/${id}`, given: false } };
    if (verb.kind === "query")
        return (0,ask/* ask */.kA)(ports, { verb, ...rest }, own);
    if (verb.kind === "command")
        return (0,transact/* transact */.h)(ports, { verb, ...rest }, own);
    throw new TypeError(`${verb.name} is nothing that is measured`);
}

;// CONCATENATED MODULE: ./lib/engine/catalog/perf/bench.js
// Measuring the backend in use against its limits, and against the same on other data.









/** More rounds than anybody waits for. */
const ROUNDS_MAX = 1_000;
/** Where nobody says how many. */
const ROUNDS = 20;
/** `data` is a `Bench`. Problem: `check-failed` where a limit is not kept, with everything that was measured. */
async function bench(ports, { rounds }, caller) {
    const run = await benched(ports, rounds, caller);
    if (!run.ok)
        return (0,ask/* stopped */.ce)(run.problem);
    const { bench: found, warnings } = run.value;
    return { ...backup.NOTHING, data: found, reply: (0,catalog_performance/* benchView */.cx)(found), warnings, problem: tooSlow(found) };
}
async function benched(ports, rounds, caller) {
    const ground = await groundFor(ports, rounds);
    if (!ground.ok)
        return ground;
    const { data, standing: { backend } } = ground.value;
    const run = await withTrial(ports, { ...ground.value, caller }, async (stage) => (0,result.ok)(await measured([stage], { milestones: data.milestones, rounds, progress: ports.progress })));
    if (!run.ok)
        return run;
    const [{ operations, warnings } = NO_FIGURES] = run.value;
    return (0,result.ok)({ bench: { backend, milestones: data.milestones.length, rounds, cells: (0,performance/* cellsOf */.nc)(backend, operations), operations }, warnings, data });
}
const NO_FIGURES = { operations: [], warnings: [] };
async function groundFor(ports, rounds) {
    if (rounds < 1 || rounds > ROUNDS_MAX)
        return { ok: false, problem: (0,problem/* problem */.CC)("invalid-argument", `${rounds} rounds are not measured.`, { hint: `Write a number from 1 to ${ROUNDS_MAX}.` }) };
    const stands = await (0,standing/* standing */.JA)(ports);
    if (!stands.ok)
        return stands;
    const { backend } = stands.value;
    const fault = backend === "file" ? null : await (0,standing/* hindrance */.l0)(ports, backend);
    if (fault)
        return { ok: false, problem: fault };
    const data = await dataOf(ports);
    return data.ok ? (0,result.ok)({ data: data.value, standing: stands.value }) : data;
}
function tooSlow({ cells }) {
    const over = cells.filter(({ met }) => !met).map(({ area, limit_ms, p95_ms }) => `${area} takes ${(0,catalog_performance/* msText */.co)(p95_ms)} (limit ${limit_ms} ms)`);
    return over.length === 0 ? null : (0,problem/* problem */.CC)("check-failed", `Slower than it may be: ${over.join(", ")}.`, { hint: "See what may be done with `milestone perf analyze`." });
}
/** `data` is a `Comparison`; what is more than a fifth slower is a warning too. Nothing of either place is changed. */
async function compareWith(ports, { baseline, rounds = ROUNDS }, caller) {
    const before = await dataIn(ports, baseline);
    if (!before.ok)
        return (0,ask/* stopped */.ce)(before.problem);
    const ground = await groundFor(ports, rounds);
    if (!ground.ok)
        return (0,ask/* stopped */.ce)(ground.problem);
    const { data, standing: stands } = ground.value;
    const there = new Set(before.value.milestones);
    const milestones = data.milestones.filter((id) => there.has(id));
    const run = await withTrial(ports, { ...ground.value, caller }, (now) => withTrial(ports, { data: before.value, standing: stands, caller }, async (then) => (0,result.ok)(await measured([now, then], { milestones, rounds, progress: ports.progress }))));
    if (!run.ok)
        return (0,ask/* stopped */.ce)(run.problem);
    const [now = NO_FIGURES, then = NO_FIGURES] = run.value;
    const found = { backend: stands.backend, baseline, milestones: { now: data.milestones.length, before: before.value.milestones.length }, operations: (0,performance/* comparedWith */.o3)(now.operations, then.operations) };
    return { ...backup.NOTHING, data: found, reply: (0,catalog_performance/* perfComparedView */._P)(found), warnings: [...now.warnings, ...slowerIn(found)] };
}
function slowerIn({ operations }) {
    const slower = operations.filter((operation) => operation.slower).map(({ name, ratio }) => `${name} (${ratio.toFixed(2)} ×)`);
    return slower.length === 0 ? [] : [(0,problem/* problem */.CC)("check-failed", `More than a fifth slower than before: ${slower.join(", ")}.`, { hint: "See what may be done with `milestone perf analyze`." })];
}


/***/ }),

/***/ 84509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   analyze: () => (/* binding */ analyze),
/* harmony export */   performanceReport: () => (/* binding */ performanceReport)
/* harmony export */ });
/* harmony import */ var _core_base_encode_markdown_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(88484);
/* harmony import */ var _core_base_reply_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9158);
/* harmony import */ var _core_base_size_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97189);
/* harmony import */ var _core_model_stored_backup_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(69962);
/* harmony import */ var _core_rules_scale_performance_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14289);
/* harmony import */ var _core_views_catalog_performance_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96321);
/* harmony import */ var _ask_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16822);
/* harmony import */ var _keeping_backup_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91989);
/* harmony import */ var _bench_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71299);
// What costs time and room, with what may be done about each; and the whole of it as a report.









/** Lists of what is slow or large stop here: the first few are what counts. */
const SHOWN_MAX = 5;
/** An area that uses less than this of its limit is in no danger. */
const FACTOR_MIN = 2;
/** Milestones of this size are read and written by every change to one of their tasks. */
const FILE_BYTES_LARGE = 64 * 1024;
/** `data` is an `Analysis`. */
async function analyze(ports, caller) {
    const run = await (0,_bench_js__WEBPACK_IMPORTED_MODULE_5__.benched)(ports, _bench_js__WEBPACK_IMPORTED_MODULE_5__.ROUNDS, caller);
    if (!run.ok)
        return (0,_ask_js__WEBPACK_IMPORTED_MODULE_3__/* .stopped */ .ce)(run.problem);
    const data = analysisOf(run.value);
    return { ..._keeping_backup_js__WEBPACK_IMPORTED_MODULE_4__.NOTHING, data, reply: (0,_core_views_catalog_performance_js__WEBPACK_IMPORTED_MODULE_2__/* .analysisView */ .o_)(data), warnings: run.value.warnings };
}
/** `data` is a `PerfReport`; other formats than text are the reply itself, to be redirected. */
async function performanceReport(ports, { format }, caller) {
    const run = await (0,_bench_js__WEBPACK_IMPORTED_MODULE_5__.benched)(ports, _bench_js__WEBPACK_IMPORTED_MODULE_5__.ROUNDS, caller);
    if (!run.ok)
        return (0,_ask_js__WEBPACK_IMPORTED_MODULE_3__/* .stopped */ .ce)(run.problem);
    const { node, git, platform } = await ports.surroundings.machine();
    const data = { at: caller.now(), machine: { node, git, platform }, bench: run.value.bench, analysis: analysisOf(run.value) };
    const view = (0,_core_views_catalog_performance_js__WEBPACK_IMPORTED_MODULE_2__/* .perfReportView */ .$J)(data);
    const reply = format === "text" ? view : [format === "md" ? (0,_core_base_reply_js__WEBPACK_IMPORTED_MODULE_6__/* .code */ .aY)((0,_core_base_encode_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .encodeMarkdown */ .av)(view), "markdown") : (0,_core_base_reply_js__WEBPACK_IMPORTED_MODULE_6__/* .code */ .aY)(JSON.stringify(data, null, 2), "json")];
    return { ..._keeping_backup_js__WEBPACK_IMPORTED_MODULE_4__.NOTHING, data, reply, warnings: run.value.warnings };
}
function analysisOf({ bench, data }) {
    const slowest = (0,_core_rules_scale_performance_js__WEBPACK_IMPORTED_MODULE_1__/* .slowestFirst */ .eD)(bench.operations).slice(0, SHOWN_MAX);
    const largest = largestOf(data);
    return { slowest, largest, findings: [...bench.cells.flatMap((cell) => aboutArea(cell, bench)), ...largest.flatMap(aboutFile)] };
}
function largestOf({ files }) {
    const sizes = files.map(({ path, bytes }) => ({ path, bytes: bytes.length }));
    return sizes.sort((left, right) => right.bytes - left.bytes).slice(0, SHOWN_MAX);
}
function aboutArea({ area, limit_ms, p95_ms, factor }, bench) {
    if (factor === null || factor >= FACTOR_MIN)
        return [];
    const slowest = (0,_core_rules_scale_performance_js__WEBPACK_IMPORTED_MODULE_1__/* .slowestFirst */ .eD)(bench.operations.filter((operation) => operation.area === area))[0];
    return [{ what: `${slowest?.name ?? area} takes ${(0,_core_views_catalog_performance_js__WEBPACK_IMPORTED_MODULE_2__/* .msText */ .co)(p95_ms)} of the ${limit_ms} ms that ${area} may take.`, fix: fixFor(area, bench) }];
}
/** A larger backend where the data have outgrown this one; else what this one can do for itself. */
function fixFor(area, { backend, milestones }) {
    if (area === "crud")
        return "Archive what is done: milestone archive; and look at the largest files above.";
    if (backend === "file")
        return "Answer from SQLite: milestone backend switch sqlite.";
    const outgrown = backend === "sqlite" && milestones > OUTGROWN_MIN;
    return outgrown ? "Tidy the index: milestone db optimize; or answer from PostgreSQL: milestone backend switch postgresql." : "Tidy the index: milestone db optimize; then milestone db tune --queries.";
}
/** Where SQLite's own limits end. */
const OUTGROWN_MIN = Number(_core_rules_scale_performance_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS_MAX */ .Wy.sqlite.sizes.split("–")[1]);
/** A log that is large is no trouble: it is read only for analytics, and only after it has grown. */
function aboutFile({ path, bytes }) {
    return bytes < FILE_BYTES_LARGE || !(0,_core_model_stored_backup_js__WEBPACK_IMPORTED_MODULE_8__/* .isMilestoneFile */ .lr)(path) ? [] : [{ what: `${path} has ${(0,_core_base_size_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSize */ .Xq)(bytes)}.`, fix: "Split the milestone, or keep long texts in files of their own." }];
}


/***/ })

};
