export const id = 1533;
export const ids = [1533];
export const modules = {

/***/ 74014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ answersIn)
});

// EXTERNAL MODULE: ./lib/core/query/network.js
var query_network = __webpack_require__(98543);
// EXTERNAL MODULE: ./lib/core/base/result.js
var result = __webpack_require__(33445);
// EXTERNAL MODULE: ./lib/adapters/catalog/sql/stamps.js
var stamps = __webpack_require__(77956);
// EXTERNAL MODULE: ./lib/core/query/figures.js
var figures = __webpack_require__(83788);
// EXTERNAL MODULE: ./lib/core/query/faults.js
var faults = __webpack_require__(66980);
// EXTERNAL MODULE: ./lib/adapters/catalog/sql/dialect.js
var dialect = __webpack_require__(39100);
;// CONCATENATED MODULE: ./lib/adapters/catalog/sql/answers/sight.js




function sightOf(transaction) {
    let network;
    return { transaction, network: () => (network ??= briefs(transaction, "1 = 1").then(query_network/* networkOf */.Af)) };
}
/** Those of the milestones for which the condition holds, in the order of their ids. */
async function briefs(transaction, where, params = []) {
    const rows = await transaction.rows(`SELECT brief FROM milestones JOIN briefs ON briefs.number = milestones.number WHERE ${where} ORDER BY id_key`, params);
    return rows.map(({ brief }) => parsed(brief));
}
/** JSON that this program wrote. What is none any more was damaged since: an error of the code `DAMAGED`. */
function parsed(cell) {
    try {
        return JSON.parse(String(cell));
    }
    catch {
        throw Object.assign(new Error("what a catalog holds is damaged"), { code: dialect/* DAMAGED */.A });
    }
}
/** Which of the milestones that some require let their dependants start. */
async function isDoneAmong(transaction, some) {
    const done = await present(transaction, "SELECT id FROM milestones WHERE done = 1 AND", some);
    return (id) => done.has(id);
}
/** Which of the milestones that some require have a file, read or not. */
async function existsAmong(transaction, some) {
    const read = await present(transaction, "SELECT id FROM milestones WHERE", some);
    const unread = new Set((await sight_faults(transaction)).map(([id]) => id));
    return (id) => read.has(id) || unread.has(id);
}
async function present(transaction, select, some) {
    const ids = new Set(some.flatMap(({ requires }) => requires));
    if (ids.size === 0)
        return ids;
    const rows = await transaction.rows(`${select} ${transaction.dialect.among("id", "text")}`, [JSON.stringify([...ids].map((id) => id.replaceAll("\0", "")))]);
    return new Set(rows.map(({ id }) => id));
}
/** Problems of the milestones' files, by the id of each. */
async function sight_faults(transaction) {
    const rows = await transaction.rows("SELECT subject, problems FROM problems WHERE part = 'milestones'");
    return rows.map(({ subject, problems }) => [String(subject), parsed(problems)]);
}
/** The row of the milestone that somebody means, with these columns. Problems: those of `findAmong`. */
async function found(transaction, reference, columns) {
    const exact = await byId(transaction, reference, columns);
    if (exact)
        return (0,result.ok)(exact);
    const unread = await sight_faults(transaction);
    const among = (named) => (0,faults/* findAmong */.y)({
        milestones: new Map(named.map((one) => [one.id, one])),
        ids: [...named.map(({ id }) => id), ...unread.map(([id]) => id)],
        problems: (0,faults/* sortedProblems */.E)(unread.flatMap(([, list]) => list)),
    }, reference);
    // Titles are only looked at where no id begins with the words, and are many times as long.
    const ids = await transaction.rows("SELECT id FROM milestones ORDER BY id_key");
    const named = among(ids.map(({ id }) => ({ id: String(id), title: "" })));
    const one = named.ok ? named : among((await transaction.rows("SELECT row FROM milestones ORDER BY id_key")).map(({ row }) => parsed(row)));
    return one.ok ? (0,result.ok)((await byId(transaction, one.value.id, columns)) ?? {}) : one;
}
async function byId(transaction, id, columns) {
    const [row] = await transaction.rows(`SELECT ${columns} FROM milestones WHERE id = ?`, [id.replaceAll("\0", "")]);
    return row;
}

;// CONCATENATED MODULE: ./lib/adapters/catalog/sql/answers/figures.js



async function throughput(transaction, span) {
    const rows = await transaction.rows("SELECT days FROM logs WHERE last_day >= ? AND first_day <= ?", [span.from, span.to]);
    return (0,result.ok)({ rows: (0,figures/* throughputRows */.a9)(rows.map(({ days }) => ({ days: parsed(days) })), span) });
}
async function cycleTimes(transaction, span) {
    const sql = "SELECT row, started_at, completed_at, completed_day, hours FROM logs JOIN milestones ON milestones.id = logs.id WHERE completed_day >= ? AND completed_day <= ? ORDER BY id_key";
    return (0,result.ok)({ rows: (0,figures/* cycleRows */.cp)((await transaction.rows(sql, [span.from, span.to])).map(logged), span) });
}
function logged({ row, started_at, completed_at, completed_day, hours }) {
    const { id, title } = parsed(row);
    return { id, title, cycle: { started_at: String(started_at), completed_at: String(completed_at), completed_day: String(completed_day), hours: Number(hours) } };
}
async function estimates(transaction) {
    return (0,result.ok)({ rows: (0,figures/* estimateRows */.ab)(await briefs(transaction, "has_estimate = 1")) });
}
const SUMMED = ["open", "in_progress", "completed", "estimated_milli"].map((column) => `CAST(sum(${column}) AS bigint) AS ${column}`).join(", ");
async function assignees(transaction) {
    const rows = await transaction.rows(`SELECT assigned_to, ${SUMMED} FROM assignees GROUP BY assigned_to`);
    return (0,result.ok)({ rows: (0,figures/* assigneeRows */.xP)(rows.map(summed)) });
}
function summed({ assigned_to, open, in_progress, completed, estimated_milli }) {
    return {
        assigned_to: assigned_to === null ? null : String(assigned_to),
        open: Number(open), in_progress: Number(in_progress), completed: Number(completed), estimated_milli: Number(estimated_milli),
    };
}

// EXTERNAL MODULE: ./lib/core/query/order.js
var order = __webpack_require__(75501);
// EXTERNAL MODULE: ./lib/core/query/words.js
var query_words = __webpack_require__(49964);
;// CONCATENATED MODULE: ./lib/adapters/catalog/sql/answers/lists.js
// Lists, searches and counts: filtered, sorted and cut by the database.




/** The last key is always the id's; no date comes last, whichever way. */
const ORDER = {
    id: "id_key%", title: "title_key%, id_key", status: "status_rank%, id_key", priority: "priority_rank%, id_key", progress: "progress%, id_key",
    created: "created IS NULL, created%, id_key", due: "due IS NULL, due%, id_key",
};
async function list(transaction, given) {
    const conditions = conditionsOf(transaction.dialect, given);
    const from = `FROM milestones${where(conditions)}`;
    const params = paramsOf(conditions);
    const order = ORDER[given.sort].replace("%", given.descending ? " DESC" : "");
    const rows = await transaction.rows(`SELECT row ${from} ORDER BY ${order} ${PAGE}`, [...params, ...pageOf(given)]);
    return (0,result.ok)({ rows: rows.map(({ row }) => parsed(row)), total: await total(transaction, from, params) });
}
function conditionsOf(dialect, { status, archived, search, priority, category, assigned_to }) {
    const words = search === undefined ? [] : (0,query_words/* wordsOf */.Z9)(search);
    return [
        ...(status === undefined ? notArchived(archived ? "archived" : "current") : [{ sql: "status = ?", param: status }]),
        ...(priority === undefined ? [] : [{ sql: "priority = ?", param: priority }]),
        ...(category === undefined ? [] : [{ sql: "category_key = ?", param: (0,order/* foldedText */.Mf)(category) }]),
        ...(assigned_to === undefined ? [] : [{ sql: "number IN (SELECT number FROM assignees WHERE assigned_key = ?)", param: (0,order/* foldedText */.Mf)(assigned_to) }]),
        ...(words.length === 0 ? [] : [{ sql: `number IN ${foundBy(dialect)}`, param: dialect.words.query(words, "text") }]),
    ];
}
function notArchived(which) {
    return which === "archived" ? [] : [{ sql: "status <> 'archived'" }];
}
function foundBy({ words }) {
    return `(SELECT ${words.number} FROM words WHERE ${words.matches})`;
}
function where(conditions) {
    return conditions.length === 0 ? "" : ` WHERE ${conditions.map(({ sql }) => sql).join(" AND ")}`;
}
function paramsOf(conditions) {
    return conditions.flatMap(({ param }) => (param === undefined ? [] : [param]));
}
const PAGE = "LIMIT ? OFFSET ?";
/** Without a limit, more rows than there can be. */
function pageOf({ limit, offset }) {
    return [limit ?? Number.MAX_SAFE_INTEGER, offset];
}
async function total(transaction, from, params) {
    const [row] = await transaction.rows(`SELECT CAST(count(*) AS integer) AS total ${from}`, params);
    return Number(row?.["total"] ?? 0);
}
async function search(transaction, { text, archived, ...page }) {
    const words = (0,query_words/* wordsOf */.Z9)(text);
    if (words.length === 0)
        return (0,result.ok)({ rows: [], total: 0 });
    const { dialect } = transaction;
    const anywhere = dialect.words.query(words, "text");
    const from = `FROM milestones${where([{ sql: `number IN ${foundBy(dialect)}` }, ...notArchived(archived ? "archived" : "current")])}`;
    const sql = `SELECT row, CASE WHEN number IN ${foundBy(dialect)} THEN 0 ELSE 1 END AS place ${from} ORDER BY place, id_key ${PAGE}`;
    const rows = await transaction.rows(sql, [dialect.words.query(words, "title"), anywhere, ...pageOf(page)]);
    return (0,result.ok)({ rows: rows.map(({ row, place }) => ({ ...parsed(row), where: place === 0 ? "title" : "text" })), total: await total(transaction, from, [anywhere]) });
}
async function counts(transaction) {
    const rows = await transaction.rows("SELECT status, CAST(count(*) AS integer) AS total FROM milestones GROUP BY status");
    const none = { planned: 0, in_progress: 0, paused: 0, blocked: 0, completed: 0, cancelled: 0, archived: 0 };
    return (0,result.ok)({ ...none, ...Object.fromEntries(rows.map(({ status, total: count }) => [status, Number(count)])) });
}

// EXTERNAL MODULE: ./lib/core/query/attention.js
var attention = __webpack_require__(35967);
;// CONCATENATED MODULE: ./lib/adapters/catalog/sql/answers/queue.js
// The ready queue, what waits and why, and what has become urgent: of few milestones each, which the database picks.





/** Of one milestone, or of all. */
async function narrowed(transaction, milestone) {
    if (milestone === null)
        return (0,result.ok)({ sql: "", params: [] });
    const one = await found(transaction, milestone, "number");
    return one.ok ? (0,result.ok)({ sql: " AND milestones.number = ?", params: [one.value["number"] ?? null] }) : one;
}
/** In the words of the index that holds them. */
const OPEN = "open = 1 AND waits = 0 AND milestones.ready > 0";
async function ready(transaction, { milestone, limit }) {
    const only = await narrowed(transaction, milestone);
    if (!only.ok)
        return only;
    const { sql, params } = only.value;
    const [sum] = await transaction.rows(`SELECT CAST(COALESCE(sum(milestones.ready), 0) AS integer) AS total FROM milestones WHERE ${OPEN}${sql}`, params);
    const total = Number(sum?.["total"] ?? 0);
    if (total === 0)
        return (0,result.ok)({ rows: [], total, waiting: await idle(transaction, only.value) });
    const queue = `SELECT ready.row AS row FROM milestones JOIN ready ON ready.number = milestones.number WHERE ${OPEN}${sql} ORDER BY urgency, id_key, place LIMIT ? OFFSET ?`;
    const rows = await transaction.rows(queue, [...params, ...pageOf({ limit, offset: 0 })]);
    return (0,result.ok)({ rows: rows.map(({ row }) => parsed(row)), total, waiting: [] });
}
/** Where nothing is ready, each milestone with something to do has a reason: the first few are enough. */
async function idle(transaction, { sql, params }) {
    const first = `SELECT number FROM milestones WHERE has_pending = 1${sql} ORDER BY id_key LIMIT ${query_network/* REASONS_MAX */.JL}`;
    const some = await briefs(transaction, `milestones.number IN (${first})`, params);
    return (0,query_network/* idleReasons */.kp)(some, await isDoneAmong(transaction, some));
}
async function waiting(transaction, { milestone, ...page }) {
    const only = await narrowed(transaction, milestone);
    if (!only.ok)
        return only;
    const some = await briefs(transaction, `(has_waits = 1 OR waits > 0)${only.value.sql}`, only.value.params);
    const rows = (0,query_network/* waitingRows */.fJ)(some, await isDoneAmong(transaction, some));
    const { limit, offset } = page;
    return (0,result.ok)({ rows: rows.slice(offset, limit === null ? undefined : offset + limit), total: rows.length });
}
async function overdue(transaction, { today }) {
    return (0,result.ok)({ rows: (0,attention/* overdueRows */.u)(await briefs(transaction, "due < ?", [today]), today) });
}
const MISSING = "milestones.number IN (SELECT number FROM requirements WHERE required NOT IN (SELECT id FROM milestones))";
async function queue_attention(transaction, { today }) {
    const some = await briefs(transaction, `has_blocked = 1 OR due < ? OR ${MISSING}`, [today]);
    return (0,result.ok)({ sentences: (0,attention/* attentionTo */.M)(some, { exists: await existsAmong(transaction, some), today }) });
}

// EXTERNAL MODULE: ./lib/core/query/records.js
var records = __webpack_require__(17155);
;// CONCATENATED MODULE: ./lib/adapters/catalog/sql/answers/records.js




async function milestone(transaction, { milestone: reference }) {
    const one = await found(transaction, reference, "number, path");
    if (!one.ok)
        return one;
    const [row] = await transaction.rows("SELECT document FROM documents WHERE number = ?", [one.value["number"] ?? null]);
    return (0,result.ok)({ milestone: parsed(row?.["document"]), path: String(one.value["path"]) });
}
async function sessions(transaction, { milestone: reference, status }) {
    const only = reference === null ? null : await found(transaction, reference, "id");
    if (only && !only.ok)
        return only;
    const rows = await transaction.rows("SELECT entry FROM sessions ORDER BY path");
    return (0,result.ok)({ rows: (0,records/* sessionRows */.IE)(rows.map(({ entry }) => parsed(entry)), { milestone: only === null ? null : String(only.value["id"]), status }) });
}
async function approvals(transaction) {
    const rows = await transaction.rows("SELECT entry FROM approvals ORDER BY path");
    return (0,result.ok)({ rows: (0,records/* approvalRows */.Rb)(await briefs(transaction, "has_phases = 1"), rows.map(({ entry }) => parsed(entry))) });
}
async function problems(transaction) {
    return (0,result.ok)({ problems: (0,faults/* sortedProblems */.E)((await sight_faults(transaction)).flatMap(([, list]) => list)) });
}

;// CONCATENATED MODULE: ./lib/adapters/catalog/sql/answers/answers.js
// Every question, answered from a catalog: what few rows can say the database picks, what takes the whole graph is told by core/query.








/** All within the transaction that the caller began. */
async function answersIn(transaction, questions, at) {
    if (!(0,stamps/* matches */.cK)(await (0,stamps/* stampsIn */.er)(transaction), at))
        return "stale";
    const sight = sightOf(transaction);
    const answers = [];
    for (const question of questions)
        answers.push(await answerTo(question, sight));
    return answers;
}
function answerTo(question, sight) {
    return ANSWERS[question.ask](question, sight);
}
const ANSWERS = {
    milestone: (given, { transaction }) => milestone(transaction, given),
    list: (given, { transaction }) => list(transaction, given),
    search: (given, { transaction }) => search(transaction, given),
    counts: (_given, { transaction }) => counts(transaction),
    ready: (given, { transaction }) => ready(transaction, given),
    waiting: (given, { transaction }) => waiting(transaction, given),
    closure,
    dependencies: async (_given, { network }) => (0,result.ok)({ nodes: (0,query_network/* dependenciesOf */.hk)(await network()) }),
    cycles: async (_given, { network }) => (0,result.ok)({ cycles: (0,query_network/* cyclesOf */.Jt)(await network()) }),
    "critical-path": async (_given, { network }) => (0,result.ok)((0,query_network/* criticalPathOf */.sg)(await network())),
    overdue: (given, { transaction }) => overdue(transaction, given),
    attention: (given, { transaction }) => queue_attention(transaction, given),
    approvals: (_given, { transaction }) => approvals(transaction),
    sessions: (given, { transaction }) => sessions(transaction, given),
    throughput: (given, { transaction }) => throughput(transaction, given),
    "cycle-times": (given, { transaction }) => cycleTimes(transaction, given),
    estimates: (_given, { transaction }) => estimates(transaction),
    assignees: (_given, { transaction }) => assignees(transaction),
    problems: (_given, { transaction }) => problems(transaction),
};
async function closure({ milestone: reference, direction }, { transaction, network }) {
    const one = await found(transaction, reference, "id");
    return one.ok ? (0,result.ok)({ rows: (0,query_network/* closureOf */.TQ)(await network(), { id: String(one.value["id"]), direction }) }) : one;
}


/***/ }),

/***/ 94060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NP: () => (/* binding */ rowsByTable),
/* harmony export */   fn: () => (/* binding */ disagreement),
/* harmony export */   r7: () => (/* binding */ WAITED)
/* harmony export */ });
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38991);

async function rowsByTable(transaction) {
    const counts = [];
    for (const name of [..._schema_js__WEBPACK_IMPORTED_MODULE_0__/* .TABLES */ .CG.map((table) => table.name), "words"])
        counts.push([name, await count(transaction, name)]);
    return Object.fromEntries(counts);
}
async function count(transaction, from) {
    const [row] = await transaction.rows(`SELECT CAST(count(*) AS integer) AS total FROM ${from}`);
    return Number(row?.["total"] ?? 0);
}
/** What the tables say differently; null where they agree. */
async function disagreement(transaction) {
    const [milestones, ...others] = await Promise.all([_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .MILESTONES */ .qT.name, _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .DOCUMENTS */ .fV.name, _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .BRIEFS */ .ak.name, "words"].map((name) => count(transaction, name)));
    if (others.some((other) => other !== milestones))
        return `${milestones} milestones, but ${others.join(", ")} documents, briefs and words`;
    const wrong = await count(transaction, `milestones WHERE waits <> ${WAITED}`);
    return wrong === 0 ? null : `${wrong} milestones count wrongly what they wait for`;
}
/** How many milestones that are not done, or not there, one of `milestones` requires. */
const WAITED = `(
  SELECT count(*) FROM requirements LEFT JOIN milestones AS other ON other.id = requirements.required
  WHERE requirements.number = milestones.number AND (other.done IS NULL OR other.done = 0))`;


/***/ }),

/***/ 39100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ DAMAGED)
/* harmony export */ });
/** The code of an error that says that a catalog holds what nobody has put there. */
const DAMAGED = "DAMAGED";


/***/ }),

/***/ 74763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ refreshIn)
});

// EXTERNAL MODULE: ./lib/adapters/catalog/sql/counted.js
var counted = __webpack_require__(94060);
// EXTERNAL MODULE: ./lib/adapters/catalog/sql/stamps.js
var stamps = __webpack_require__(77956);
// EXTERNAL MODULE: ./lib/core/query/columns.js
var columns = __webpack_require__(18450);
// EXTERNAL MODULE: ./lib/core/query/marks.js
var query_marks = __webpack_require__(60839);
// EXTERNAL MODULE: ./lib/adapters/catalog/sql/schema.js
var schema = __webpack_require__(38991);
;// CONCATENATED MODULE: ./lib/adapters/catalog/sql/rows.js



/** Milestones get numbers from `first` on. */
async function insertMilestones(transaction, entries, first) {
    const numbered = entries.map((entry, index) => ({ number: first + index, columns: (0,columns/* columnsOf */.PL)(entry) }));
    await transaction.insert(schema/* MILESTONES */.qT, numbered.map(({ number, columns }) => cellsOf(schema/* MILESTONES */.qT, milestoneRow(number, columns))));
    await transaction.insert(schema/* DOCUMENTS */.fV, numbered.map(({ number, columns }) => [number, columns.json]));
    await transaction.insert(schema/* BRIEFS */.ak, numbered.map(({ number, columns }) => [number, columns.brief]));
    await transaction.insert(schema/* REQUIREMENTS */.dq, numbered.flatMap(({ number, columns }) => columns.requires.map((required) => [number, required])));
    await transaction.insert(schema/* READY */.yE, numbered.flatMap(({ number, columns }) => columns.ready.map((row, place) => [number, place, row])));
    await transaction.insert(schema/* ASSIGNEES */.l5, numbered.flatMap(({ number, columns }) => columns.assignees.map((one, place) => cellsOf(schema/* ASSIGNEES */.l5, { number, place, ...one }))));
    await transaction.insertWords(numbered.map(({ number, columns }) => ({ number, title: columns.title_words, body: columns.text_words })));
}
function milestoneRow(number, { ready, requires: _requires, assignees: _assignees, ...columns }) {
    return { ...columns, number, ready: ready.length, waits: 0 };
}
/** In the order of the table's columns; truths as 1 and 0. */
function cellsOf({ columns }, values) {
    return Object.keys(columns).map((column) => {
        const value = values[column] ?? null;
        return typeof value === "boolean" ? Number(value) : value;
    });
}
async function insertLogs(transaction, logs) {
    const rows = logs.map(([id, marks]) => {
        const { days, cycle } = (0,query_marks.markColumnsOf)(marks);
        return cellsOf(schema/* LOGS */.Yy, { ...cycle, id, first_day: days.at(0)?.day ?? null, last_day: days.at(-1)?.day ?? null, days: JSON.stringify(days) });
    });
    await transaction.insert(schema/* LOGS */.Yy, rows);
}
/** Into a table of entries by their files. */
async function insertEntries(transaction, into, entries) {
    await transaction.insert(into, entries.map(([path, entry]) => [path, JSON.stringify(entry)]));
}

;// CONCATENATED MODULE: ./lib/adapters/catalog/sql/refresh.js




/** Those that say something of a milestone by its number; `words` is one of them too. */
const NUMBERED = [schema/* DOCUMENTS */.fV, schema/* BRIEFS */.ak, schema/* REQUIREMENTS */.dq, schema/* READY */.yE, schema/* ASSIGNEES */.l5];
const OF_PART = { milestones: [schema/* MILESTONES */.qT, ...NUMBERED], events: [schema/* LOGS */.Yy], sessions: [schema/* SESSIONS */.U5], approvals: [schema/* APPROVALS */.zo] };
/** All within the transaction that the caller began, and in which no other refresh runs. */
async function refreshIn(transaction, { part, from, to, whole, batches }) {
    if ((await (0,stamps/* stampsIn */.er)(transaction))[part] !== from)
        return "moved";
    if (whole)
        await clear(transaction, part);
    const changed = [];
    for await (const batch of batches) {
        if (!whole)
            await forget(transaction, part, batch);
        await put(transaction, part, batch);
        if (!whole)
            changed.push(...(batch.milestones?.keys() ?? []));
    }
    if (part === "milestones")
        await recount(transaction, whole ? null : changed);
    await transaction.run("DELETE FROM stamps WHERE part = ?", [part]);
    await transaction.insert(schema/* STAMPS */.Tl, [[part, to]]);
    return "done";
}
async function clear(transaction, part) {
    for (const { name } of OF_PART[part])
        await transaction.run(`DELETE FROM ${name}`);
    if (part === "milestones")
        await transaction.run("DELETE FROM words");
    for (const { name } of [schema/* PROBLEMS */.D3, schema/* FILES */.cn])
        await transaction.run(`DELETE FROM ${name} WHERE part = ?`, [part]);
}
/** What a batch speaks of is taken out before what it says is put in. */
async function forget(transaction, part, { milestones, marks, sessions, approvals, problems, versions }) {
    if (milestones)
        await forgetMilestones(transaction, [...milestones.keys()]);
    if (marks)
        await removeAmong(transaction, "logs WHERE id", [...marks.keys()]);
    if (sessions)
        await removeAmong(transaction, "sessions WHERE path", [...sessions.keys()]);
    if (approvals)
        await removeAmong(transaction, "approvals WHERE path", [...approvals.keys()]);
    if (problems)
        await removeAmong(transaction, `problems WHERE part = '${part}' AND subject`, [...problems.keys()]);
    await removeAmong(transaction, `files WHERE part = '${part}' AND path`, [...versions.keys()]);
}
async function forgetMilestones(transaction, ids) {
    const rows = await transaction.rows(`SELECT number FROM milestones WHERE ${among(transaction, "id")}`, [JSON.stringify(ids)]);
    const numbers = rows.map(({ number }) => number ?? null);
    for (const { name } of [...NUMBERED, schema/* MILESTONES */.qT])
        await removeAmong(transaction, `${name} WHERE number`, numbers);
    await removeAmong(transaction, `words WHERE ${transaction.dialect.words.number}`, numbers);
}
async function removeAmong(transaction, from, values) {
    const type = typeof values[0] === "number" ? "integer" : "text";
    if (values.length > 0)
        await transaction.run(`DELETE FROM ${among(transaction, from, type)}`, [JSON.stringify(values)]);
}
function among({ dialect }, column, type = "text") {
    return dialect.among(column, type);
}
async function put(transaction, part, { milestones, marks, sessions, approvals, problems, versions }) {
    if (milestones)
        await insertMilestones(transaction, [...milestones.values()].filter((entry) => entry !== null), await nextNumber(transaction));
    if (marks)
        await insertLogs(transaction, [...marks].filter(([, log]) => log.length > 0));
    if (sessions)
        await insertEntries(transaction, schema/* SESSIONS */.U5, present(sessions));
    if (approvals)
        await insertEntries(transaction, schema/* APPROVALS */.zo, present(approvals));
    if (problems)
        await transaction.insert(schema/* PROBLEMS */.D3, [...problems].filter(([, list]) => list.length > 0).map(([subject, list]) => [part, subject, JSON.stringify(list)]));
    await transaction.insert(schema/* FILES */.cn, [...versions].flatMap(([path, version]) => (version === null ? [] : [[part, path, version]])));
}
function present(entries) {
    return [...entries].flatMap(([key, entry]) => (entry === null ? [] : [[key, entry]]));
}
async function nextNumber(transaction) {
    const [row] = await transaction.rows("SELECT max(number) AS last FROM milestones");
    return Number(row?.["last"] ?? 0) + 1;
}
const COUNTED = `UPDATE milestones SET waits = ${counted/* WAITED */.r7}`;
/** How much each milestone still waits for: of all, or of those that changed and those that require them. */
async function recount(transaction, changed) {
    if (changed === null)
        return transaction.run(`${COUNTED} WHERE number IN (SELECT number FROM requirements)`);
    const ids = JSON.stringify(changed);
    await transaction.run(`${COUNTED} WHERE number IN (SELECT number FROM requirements WHERE ${among(transaction, "required")}) OR ${among(transaction, "id")}`, [ids, ids]);
}


/***/ }),

/***/ 38991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CG: () => (/* binding */ TABLES),
/* harmony export */   D3: () => (/* binding */ PROBLEMS),
/* harmony export */   Ix: () => (/* binding */ creation),
/* harmony export */   Tl: () => (/* binding */ STAMPS),
/* harmony export */   U5: () => (/* binding */ SESSIONS),
/* harmony export */   Yy: () => (/* binding */ LOGS),
/* harmony export */   ak: () => (/* binding */ BRIEFS),
/* harmony export */   cn: () => (/* binding */ FILES),
/* harmony export */   dq: () => (/* binding */ REQUIREMENTS),
/* harmony export */   f$: () => (/* binding */ SCHEMA_VERSION),
/* harmony export */   fV: () => (/* binding */ DOCUMENTS),
/* harmony export */   l5: () => (/* binding */ ASSIGNEES),
/* harmony export */   qT: () => (/* binding */ MILESTONES),
/* harmony export */   yE: () => (/* binding */ READY),
/* harmony export */   zo: () => (/* binding */ APPROVALS)
/* harmony export */ });
/** Raised by whoever changes a table or what a column means: catalogs of an earlier version are built anew, later ones left alone. */
const SCHEMA_VERSION = 1;
/** `number` stands for the milestone in the other tables; a milestone that changes gets a new one. Truths are 1 or 0. */
const MILESTONES = {
    name: "milestones",
    columns: {
        number: "integer", id: "text", id_key: "text", path: "text",
        /** What lists are filtered and sorted by, as `Keys` has it. */
        title_key: "text", status: "text", status_rank: "integer", priority: "text", priority_rank: "integer", progress: "real",
        category_key: "text", created: "text", due: "text",
        /** `waits` counts what it requires and is not done; `ready` its ready tasks, as far as the milestone itself can say. */
        done: "integer", open: "integer", urgency: "integer", waits: "integer", ready: "integer",
        has_waits: "integer", has_blocked: "integer", has_phases: "integer", has_estimate: "integer", has_pending: "integer",
        /** A `Row` as JSON. */
        row: "text",
    },
    key: ["number"],
    indexes: {
        milestones_id: "(id)",
        milestones_key: "(id_key)",
        milestones_status: "(status)",
        milestones_ready: "(urgency, id_key, ready) WHERE open = 1 AND waits = 0 AND ready > 0",
    },
};
/** Whole milestones as JSON, apart from the rest, so that lists do not read past them. */
const DOCUMENTS = { name: "documents", columns: { number: "integer", document: "text" }, key: ["number"], indexes: {} };
/** A `Brief` as JSON. */
const BRIEFS = { name: "briefs", columns: { number: "integer", brief: "text" }, key: ["number"], indexes: {} };
const REQUIREMENTS = {
    name: "requirements",
    columns: { number: "integer", required: "text" },
    key: ["number", "required"],
    indexes: { requirements_required: "(required)" },
};
/** `row` is a `ReadyRow` as JSON. */
const READY = { name: "ready", columns: { number: "integer", place: "integer", row: "text" }, key: ["number", "place"], indexes: {} };
const ASSIGNEES = {
    name: "assignees",
    columns: { number: "integer", place: "integer", assigned_to: "text", assigned_key: "text", open: "integer", in_progress: "integer", completed: "integer", estimated_milli: "integer" },
    key: ["number", "place"],
    indexes: {},
};
/** What a log comes to, as `MarkColumns`; `days` is JSON, from its first day to its last. */
const LOGS = {
    name: "logs",
    columns: { id: "text", first_day: "text", last_day: "text", days: "text", started_at: "text", completed_at: "text", completed_day: "text", hours: "real" },
    key: ["id"],
    indexes: {},
};
/** Entries as JSON, by their files. */
const SESSIONS = { name: "sessions", columns: { path: "text", entry: "text" }, key: ["path"], indexes: {} };
const APPROVALS = { name: "approvals", columns: { path: "text", entry: "text" }, key: ["path"], indexes: {} };
/** By what a `Batch` names them by; `problems` is JSON. */
const PROBLEMS = { name: "problems", columns: { part: "text", subject: "text", problems: "text" }, key: ["part", "subject"], indexes: {} };
const FILES = { name: "files", columns: { part: "text", path: "text", version: "text" }, key: ["part", "path"], indexes: {} };
/** A part that is not in the catalog has no row. */
const STAMPS = { name: "stamps", columns: { part: "text", stamp: "text" }, key: ["part"], indexes: {} };
const TABLES = [MILESTONES, DOCUMENTS, BRIEFS, REQUIREMENTS, READY, ASSIGNEES, LOGS, SESSIONS, APPROVALS, PROBLEMS, FILES, STAMPS];
/** Makes every table, and `words`, in an empty database or schema. */
function creation(dialect) {
    return [...TABLES.flatMap((table) => tableCreation(table, dialect)), ...dialect.words.create];
}
function tableCreation({ name, columns, key, indexes }, { types, keyed }) {
    const lines = Object.entries(columns).map(([column, type]) => `${column} ${types[type]}`);
    const numbered = key.length === 1 && key[0] === "number";
    return [
        `CREATE TABLE ${name} (${lines.join(", ")}, PRIMARY KEY (${key.join(", ")}))${numbered ? "" : keyed}`,
        ...Object.entries(indexes).map(([index, rest]) => `CREATE INDEX ${index} ON ${name} ${rest}`),
    ];
}


/***/ }),

/***/ 77956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bS: () => (/* binding */ versionsIn),
/* harmony export */   cK: () => (/* binding */ matches),
/* harmony export */   er: () => (/* binding */ stampsIn)
/* harmony export */ });
/* harmony import */ var _core_query_questions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1280);
// Stamps: what each part of a catalog was made from, and which versions its files had then.

async function stampsIn(transaction) {
    const rows = await transaction.rows("SELECT part, stamp FROM stamps");
    const stamps = new Map(rows.map(({ part, stamp }) => [part, stamp]));
    const of = (part) => String(stamps.get(part) ?? "") || null;
    return { milestones: of("milestones"), events: of("events"), sessions: of("sessions"), approvals: of("approvals") };
}
async function versionsIn(transaction, part) {
    const rows = await transaction.rows("SELECT path, version FROM files WHERE part = ?", [part]);
    return new Map(rows.map(({ path, version }) => [String(path), String(version)]));
}
/** Whether the parts in question are as the asker takes them to be. */
function matches(stamps, at) {
    return _core_query_questions_js__WEBPACK_IMPORTED_MODULE_0__/* .PARTS */ .dI.every((part) => at[part] === undefined || at[part] === stamps[part]);
}


/***/ }),

/***/ 70911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ instantAt)
/* harmony export */ });
// Instants as ISO 8601 UTC text, reckoned without a clock.
const DAY = 86_400;
/** "2026-03-02T09:00:00Z", in whole seconds; `epochMs` counts from 1970, and lies in a year of four digits. */
function instantAt(epochMs) {
    const seconds = Math.floor(epochMs / 1000);
    const days = Math.floor(seconds / DAY);
    const ofDay = seconds - days * DAY;
    return `${dateAt(days)}T${two(Math.floor(ofDay / 3600))}:${two(Math.floor(ofDay / 60) % 60)}:${two(ofDay % 60)}Z`;
}
/**
 * By the Gregorian calendar, in years that begin in March, so that the day that leap years add is their last. Making a formatter
 * of `Intl` would take half as long as a start of Node.
 */
function dateAt(daysSince1970) {
    const days = daysSince1970 + 719_468;
    const era = Math.floor(days / 146_097);
    const ofEra = days - era * 146_097;
    const year = Math.floor((ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365);
    const ofYear = ofEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
    const month = Math.floor((5 * ofYear + 2) / 153);
    const isNextYear = month >= 10;
    const written = String(era * 400 + year + (isNextYear ? 1 : 0)).padStart(4, "0");
    return `${written}-${two(isNextYear ? month - 9 : month + 3)}-${two(ofYear - Math.floor((153 * month + 2) / 5) + 1)}`;
}
function two(number) {
    return String(number).padStart(2, "0");
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

/***/ 49194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aZ: () => (/* binding */ readyTasks),
/* harmony export */   cF: () => (/* binding */ urgency),
/* harmony export */   nT: () => (/* binding */ isOpen),
/* harmony export */   t0: () => (/* binding */ readyRows)
/* harmony export */ });
/* harmony import */ var _rules_graph_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9422);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75501);


/** Whether tasks of it may be started, once what it requires is done. */
function isOpen({ status }) {
    return status === "planned" || status === "in_progress";
}
/** By priority, and what has begun before what is planned; less is more pressing, ids decide between equals. */
function urgency({ priority, status }) {
    return _order_js__WEBPACK_IMPORTED_MODULE_0__/* .PRIORITY_RANK */ .em[priority] * 2 + (status === "in_progress" ? 0 : 1);
}
/** The ready tasks of one milestone, whatever the milestone itself waits for; those with the longest chain of work behind them first. */
function readyTasks(milestone) {
    const over = new Set(milestone.tasks.filter((task) => task.status === "completed" || task.status === "cancelled").map((task) => task.id));
    const ready = milestone.tasks.filter((task) => task.status === "pending" && task.dependencies.every((id) => over.has(id)));
    if (ready.length < 2)
        return ready;
    const behind = workBehind(milestone);
    return ready.toSorted((left, right) => (behind.get(right.id) ?? 0) - (behind.get(left.id) ?? 0));
}
/** Hours on the longest chain that starts with each task; a task without an estimate counts one. */
function workBehind(milestone) {
    const dependants = new Map(milestone.tasks.map((task) => [task.id, []]));
    for (const task of milestone.tasks)
        for (const id of task.dependencies)
            dependants.get(id)?.push(task.id);
    const hours = new Map(milestone.tasks.map((task) => [task.id, task.estimated_hours ?? 1]));
    return (0,_rules_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .criticalPath */ .vC)(dependants, (id) => hours.get(id) ?? 1).lengths;
}
/** What the queue holds of a milestone once what it requires is done, in its order. */
function readyRows(milestone) {
    return isOpen(milestone) ? readyTasks(milestone).map(({ id, title }) => ({ milestone: milestone.id, task: id, title })) : [];
}


/***/ }),

/***/ 9422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lp: () => (/* binding */ waves),
/* harmony export */   p4: () => (/* binding */ findCycles),
/* harmony export */   u8: () => (/* binding */ findCycle),
/* harmony export */   vC: () => (/* binding */ criticalPath)
/* harmony export */ });
// Dependency graphs: cycles, order, what is ready, and the longest way through.
/** The nodes of one cycle in the order they wait for each other, the first repeated at the end; null where there is none. */
function findCycle(edges) {
    return findCycles(edges).next().value ?? null;
}
/** Cycles in the same form, at least one wherever nodes wait for each other: one for each step that leads back. */
function* findCycles(edges) {
    const done = new Set();
    for (const start of edges.keys())
        if (!done.has(start))
            yield* cyclesFrom(start, edges, done);
}
/** Iterative, so that a chain of 10,000 tasks does not exhaust the stack. */
function* cyclesFrom(start, edges, done) {
    const way = [start];
    const onWay = new Map([[start, 0]]);
    const rest = [[...(edges.get(start) ?? [])]];
    while (way.length > 0) {
        const next = rest.at(-1)?.shift();
        if (next === undefined) {
            const left = way.pop();
            rest.pop();
            if (left !== undefined)
                (onWay.delete(left), done.add(left));
        }
        else if (onWay.has(next)) {
            yield [...way.slice(onWay.get(next)), next];
        }
        else if (!done.has(next) && edges.has(next)) {
            onWay.set(next, way.length);
            way.push(next);
            rest.push([...(edges.get(next) ?? [])]);
        }
    }
}
/** Nodes by wave, in their own order: everything in one wave waits only for earlier waves. Nodes of a cycle, and what waits for them, are left out. */
function waves(edges) {
    const { open, dependants } = counted(edges);
    const order = new Map([...edges.keys()].map((node, index) => [node, index]));
    const result = [];
    let wave = [...open].filter(([, count]) => count === 0).map(([node]) => node);
    while (wave.length > 0) {
        result.push(wave);
        const freed = wave.flatMap((node) => (dependants.get(node) ?? []).filter((dependant) => lowered(open, dependant) === 0));
        wave = freed.sort((left, right) => (order.get(left) ?? 0) - (order.get(right) ?? 0));
    }
    return result;
}
function counted(edges) {
    const open = new Map();
    const dependants = new Map();
    for (const [node, waitsFor] of edges) {
        const known = [...new Set(waitsFor)].filter((other) => edges.has(other));
        open.set(node, known.length);
        for (const other of known) {
            const list = dependants.get(other);
            if (list)
                list.push(node);
            else
                dependants.set(other, [node]);
        }
    }
    return { open, dependants };
}
function lowered(open, node) {
    const left = (open.get(node) ?? 0) - 1;
    open.set(node, left);
    return left;
}
/** The chain with the greatest sum of weights (1 where `weight` says nothing); empty for an empty or wholly cyclic graph. */
function criticalPath(edges, weight) {
    const best = new Map();
    for (const node of waves(edges).flat()) {
        let before = null;
        for (const other of edges.get(node) ?? []) {
            const length = best.get(other)?.length ?? -1;
            if (length > (before === null ? -1 : (best.get(before)?.length ?? -1)))
                before = other;
        }
        best.set(node, { length: (before === null ? 0 : (best.get(before)?.length ?? 0)) + weight(node), before });
    }
    let last = null;
    for (const [node, { length }] of best)
        if (last === null || length > (best.get(last)?.length ?? 0))
            last = node;
    const length = last === null ? 0 : (best.get(last)?.length ?? 0);
    const nodes = [];
    for (; last !== null; last = best.get(last)?.before ?? null)
        nodes.unshift(last);
    return { nodes, length, lengths: new Map([...best].map(([node, entry]) => [node, entry.length])) };
}


/***/ })

};
