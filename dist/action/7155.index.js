export const id = 7155;
export const ids = [7155];
export const modules = {

/***/ 58276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B9: () => (/* binding */ instantOf),
/* harmony export */   Dj: () => (/* binding */ roundedHours),
/* harmony export */   PV: () => (/* binding */ dayAfter),
/* harmony export */   UH: () => (/* binding */ hoursBetween),
/* harmony export */   YM: () => (/* binding */ daysBetween),
/* harmony export */   kb: () => (/* binding */ dayOf)
/* harmony export */ });
/* harmony import */ var _base_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70911);
// Moments: instants and days as files write them, brought into one form without asking where the machine stands.

const MOMENT = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(:\d\d)?(?:\.\d+)?\s*(Z|[+-]\d\d:?\d\d)?)?$/;
/** ISO 8601 UTC in whole seconds; what names no zone is UTC, what is no instant is null. */
function instantOf(text) {
    const match = MOMENT.exec(text ?? "");
    if (!match)
        return null;
    const [, day = "", minute = "00:00", second = ":00", zone = "Z"] = match;
    const plain = `${day}T${minute}${second}`;
    const ms = Date.parse(`${plain}${zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone}`);
    return Number.isNaN(ms) ? null : zone === "Z" ? `${plain}Z` : (0,_base_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .instantAt */ .l)(ms);
}
/** The day that a text begins with, `YYYY-MM-DD`; null where it begins with none. */
function dayOf(text) {
    const day = /^\d{4}-\d\d-\d\d/.exec(text ?? "")?.[0] ?? null;
    return day === null || Number.isNaN(Date.parse(`${day}T00:00:00Z`)) ? null : day;
}
const MS_PER_HOUR = 3_600_000;
const MS_PER_DAY = 86_400_000;
/** Whole days from one day to a later one. */
function daysBetween(from, to) {
    return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / MS_PER_DAY);
}
/** The day so many days later, or with a negative number earlier. */
function dayAfter(day, days) {
    return (0,_base_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .instantAt */ .l)(Date.parse(`${day}T00:00:00Z`) + days * MS_PER_DAY).slice(0, 10);
}
/** To a hundredth; never below 0. */
function hoursBetween(from, to) {
    return roundedHours(Math.max(0, Date.parse(to) - Date.parse(from)) / MS_PER_HOUR);
}
/** To a hundredth. */
function roundedHours(hours) {
    return Math.round(hours * 100) / 100;
}


/***/ }),

/***/ 75501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C2: () => (/* binding */ byIdKey),
/* harmony export */   Mf: () => (/* binding */ foldedText),
/* harmony export */   Mo: () => (/* binding */ STATUS_RANK),
/* harmony export */   em: () => (/* binding */ PRIORITY_RANK),
/* harmony export */   fz: () => (/* binding */ compareRows),
/* harmony export */   kz: () => (/* binding */ titleKey),
/* harmony export */   n6: () => (/* binding */ compareText),
/* harmony export */   q3: () => (/* binding */ compareIds),
/* harmony export */   wh: () => (/* binding */ plainText),
/* harmony export */   ww: () => (/* binding */ orderKey)
/* harmony export */ });
/* unused harmony export SORT_COLUMNS */
/** `0`, how many digits follow, the digits: so 9 comes before 10. Ids have at most 50 characters, so one character counts them. */
const COUNT_FROM = 0x30;
/**
 * A key that is greater where the id comes later: numbers by their value, upper and lower case alike, then the id itself, so that
 * no two ids have the same. ASCII for every id that a file may carry, thus the same order in UTF-8 and in UTF-16.
 */
function orderKey(id) {
    const natural = id.toLowerCase().replace(/\d+/g, (digits) => {
        const plain = digits.replace(/^0+/, "");
        return `0${String.fromCharCode(COUNT_FROM + plain.length)}${plain}`;
    });
    return `${natural} ${id}`;
}
/** milestone-9 before milestone-10; ids that differ only in case stay apart. */
function compareIds(left, right) {
    return left === right ? 0 : orderKey(left) < orderKey(right) ? -1 : 1;
}
/** Text that every database can hold: well-formed, without NUL. */
function plainText(text) {
    return text.toWellFormed().replaceAll("\0", "\uFFFD");
}
/** Two names of one thing have the same: upper and lower case, and characters made of several, are alike. */
function foldedText(text) {
    return plainText(text.toLowerCase().normalize("NFC"));
}
/** Longer titles that begin alike sort by their ids: an index entry is short. In characters. */
const TITLE_KEY_MAX = 200;
function titleKey(title) {
    const folded = foldedText(title);
    return folded.length <= TITLE_KEY_MAX ? folded : Array.from(folded).slice(0, TITLE_KEY_MAX).join("");
}
/** By code points, as UTF-8 sorts its bytes; JavaScript's own order differs beyond U+FFFF. */
function compareText(left, right) {
    const length = Math.min(left.length, right.length);
    let at = 0;
    while (at < length && left.charCodeAt(at) === right.charCodeAt(at))
        at++;
    if (at === length)
        return left.length - right.length;
    return rank(left.charCodeAt(at)) - rank(right.charCodeAt(at));
}
/** Surrogates stand for what lies beyond U+FFFF, so they come after everything else. */
function rank(unit) {
    return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}
/** What is being worked on first, what is over last. */
const STATUS_RANK = { in_progress: 0, blocked: 1, paused: 2, planned: 3, completed: 4, cancelled: 5, archived: 6 };
const PRIORITY_RANK = { critical: 0, high: 1, medium: 2, low: 3 };
/** The column that each sort goes by; `id_key` decides between rows that are alike there. */
const SORT_COLUMNS = {
    id: "id_key", title: "title_key", status: "status_rank", priority: "priority_rank", progress: "progress", created: "created", due: "due",
};
/** `descending` turns the sort's own column around, null stays last there too; rows that are alike stand by their ids. */
function compareRows(sort, direction) {
    const column = SORT_COLUMNS[sort];
    const sign = direction === "descending" ? -1 : 1;
    return (left, right) => compareValues(left[column], right[column], sign) || byIdKey(left, right);
}
function byIdKey(left, right) {
    return left.id_key < right.id_key ? -1 : left.id_key > right.id_key ? 1 : 0;
}
function compareValues(left, right, sign) {
    if (left === null || right === null)
        return left === right ? 0 : left === null ? 1 : -1;
    return sign * (typeof left === "number" && typeof right === "number" ? left - right : compareText(String(left), String(right)));
}


/***/ }),

/***/ 17155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IE: () => (/* binding */ sessionRows),
/* harmony export */   Rb: () => (/* binding */ approvalRows),
/* harmony export */   approvalEntryOf: () => (/* binding */ approvalEntryOf),
/* harmony export */   sessionEntryOf: () => (/* binding */ sessionEntryOf)
/* harmony export */ });
/* unused harmony export sessionColumnsOf */
/* harmony import */ var _base_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60306);
/* harmony import */ var _moments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58276);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75501);
// Records: sessions and approvals, as files of any version say them and as catalogs keep them.



/** `id` is the one of the file's name. Null where the file does not say which milestone it is about. */
function sessionEntryOf(id, file) {
    if (!(0,_base_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)(file))
        return null;
    const block = file["session"];
    const session = (0,_base_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)(block) ? block : {};
    const said = (...names) => firstText([session, file], names);
    const milestone = said("milestone_id", "active_milestone");
    if (milestone === null)
        return null;
    const status = said("status") ?? (said("ended_at") === null ? "paused" : "completed");
    return { id, milestone, status: SESSION_WORDS[status] ?? status, owner: said("owner", "user"), started_at: said("started_at", "created_at"), saved_at: said("saved_at", "timestamp") };
}
/** Words for statuses that other versions used. */
const SESSION_WORDS = {
    resumed: "active", running: "active", in_progress: "active", done: "completed", complete: "completed", ended: "completed",
    interrupted: "paused", suspended: "paused", stopped: "paused", saved: "paused", error: "failed",
};
function firstText(places, names) {
    for (const name of names) {
        for (const place of places) {
            const value = place[name];
            if (typeof value === "string" && value !== "")
                return value;
        }
    }
    return null;
}
/** Null where the file is no approval: it says neither for which milestone nor for which task. Of several rounds the last one counts. */
function approvalEntryOf(path, file) {
    if (!(0,_base_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)(file))
        return null;
    const block = file["approval_request"];
    const request = (0,_base_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)(block) ? block : file;
    const rounds = (0,_base_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(request["rounds"]) ? request["rounds"] : [];
    const last = rounds.at(-1);
    const round = (0,_base_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)(last) ? last : request;
    const [milestone, task] = [firstText([request], ["milestone_id"]), firstText([request], ["task_id"])];
    if (milestone === null || task === null)
        return null;
    const status = firstText([round], ["status"]) ?? "pending";
    return { milestone, task, phase: phaseOf(path, request), status, requested_at: firstText([round], ["requested_at"]) };
}
/** Earlier versions wrote `design → spec`, in the name `-design-spec`: what waits is the first of the two. */
function phaseOf(path, request) {
    const moved = firstText([request], ["transition"])?.split(/→|->/)[0]?.trim();
    return firstText([request], ["phase"]) ?? moved ?? /-([a-z]+)-[a-z]+\.ya?ml$/.exec(path)?.[1] ?? "";
}
function sessionColumnsOf(entry) {
    const { id, milestone, status, started_at, saved_at } = entry;
    return { id: plainText(id), id_key: plainText(orderKey(id)), milestone: plainText(milestone), status: plainText(status), latest: instantOf(saved_at ?? started_at), row: JSON.stringify(sessionRowOf(entry)) };
}
/** Every session, or those of a milestone or a status; the newest first. */
function sessionRows(entries, { milestone, status }) {
    const rows = [...entries].filter((entry) => (milestone === null || entry.milestone === milestone) && (status === null || entry.status === status));
    const latest = (entry) => (0,_moments_js__WEBPACK_IMPORTED_MODULE_2__/* .instantOf */ .B9)(entry.saved_at ?? entry.started_at) ?? "";
    const keyed = rows.map((entry) => ({ row: sessionRowOf(entry), latest: latest(entry), id_key: (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .orderKey */ .ww)(entry.id) }));
    return keyed.sort((left, right) => (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(right.latest, left.latest) || (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(left.id_key, right.id_key)).map(({ row }) => row);
}
function sessionRowOf({ id, milestone, status, owner, started_at, saved_at }) {
    return { id, milestone, status, owner, started_at, saved_at };
}
/** Every phase that waits by its milestone, and every request that waits by its file, each once. */
function approvalRows(briefs, approvals) {
    const rows = new Map();
    const pending = [...approvals].filter(({ status }) => status === "pending");
    for (const { milestone, task, phase, requested_at } of pending.sort(byPlace))
        rows.set(placeOf({ milestone, task, phase }), { milestone, task, phase, requested_at });
    for (const { id, phases } of briefs) {
        for (const { task, phase } of phases) {
            const row = { milestone: id, task, phase, requested_at: null };
            if (!rows.has(placeOf(row)))
                rows.set(placeOf(row), row);
        }
    }
    return [...rows.values()].sort(byPlace);
}
function placeOf({ milestone, task, phase }) {
    return JSON.stringify([milestone, task, phase]);
}
function byPlace(left, right) {
    return (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(keyOf(left), keyOf(right)) || (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(left.requested_at ?? "", right.requested_at ?? "");
}
function keyOf({ milestone, task, phase }) {
    return `${(0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .orderKey */ .ww)(milestone)}\0${(0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .orderKey */ .ww)(task)}\0${phase}`;
}


/***/ })

};
