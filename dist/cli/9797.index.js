export const id = 9797;
export const ids = [9797];
export const modules = {

/***/ 89645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ addressOf),
/* harmony export */   k: () => (/* binding */ withDatabase)
/* harmony export */ });
/* harmony import */ var _core_base_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33445);
/* harmony import */ var _core_base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
// The address of a PostgreSQL server as somebody gave it: taken apart, and named without credentials.


const PORT = "5432";
const HINT = "It is written postgresql://user:password@host:5432/database, with % and two digits in place of characters such as # or / in the password.";
/** Problem: `database-unavailable`, where the text is no address; it does not repeat the text. */
function addressOf(text) {
    const url = URL.parse(text);
    if (url === null || !/^postgres(?:ql)?:$/.test(url.protocol) || !isPort(url.searchParams.get("port") ?? url.port)) {
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .g)((0,_core_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("database-unavailable", "DATABASE_URL is not the address of a PostgreSQL database.", { hint: HINT }));
    }
    return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(partsOf(url));
}
/** Another database of the same server. */
function withDatabase({ url }, database) {
    const other = new URL(url);
    other.pathname = `/${encodeURIComponent(database)}`;
    return partsOf(other);
}
function partsOf(url) {
    const host = decoded(url.searchParams.get("host") ?? url.hostname) || "localhost";
    const server = host.startsWith("/") ? host : `${host}:${url.searchParams.get("port") ?? (url.port || PORT)}`;
    const database = decoded(url.pathname.slice(1)) || decoded(url.username);
    return { url: asOthersReadIt(url), host, server, database, place: `postgresql://${server}/${database}` };
}
/** `sslmode` means what it means to PostgreSQL's own programs. */
function asOthersReadIt(url) {
    const copy = new URL(url);
    if (copy.searchParams.has("sslmode") && !copy.searchParams.has("uselibpqcompat"))
        copy.searchParams.set("uselibpqcompat", "true");
    return copy.href;
}
function isPort(text) {
    return text === "" || (/^\d{1,5}$/.test(text) && Number(text) > 0 && Number(text) < 65_536);
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}


/***/ }),

/***/ 3793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gc: () => (/* binding */ ready),
/* harmony export */   L8: () => (/* binding */ make),
/* harmony export */   gv: () => (/* binding */ drop),
/* harmony export */   sn: () => (/* binding */ ownSchema),
/* harmony export */   t5: () => (/* binding */ lookAt)
/* harmony export */ });
/* harmony import */ var _core_base_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33445);
/* harmony import */ var _core_base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _core_query_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75501);
/* harmony import */ var _sql_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38991);
/* harmony import */ var _postgres_dialect_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66093);
// The schema that a repository's catalog has to itself in a database, with a mark that says whose it is.





/** The first version that is still looked after; nothing newer is asked for. */
const SERVER_VERSION_MIN = 130_000;
function ownSchema(home) {
    const digest = process.getBuiltinModule("node:crypto").createHash("sha256").update(home).digest();
    return { home, schema: `milestone_${digest.toString("hex", 0, 10)}`, lock: String(digest.readBigInt64BE(24)), readers: String(digest.readBigInt64BE(16)) };
}
const LOOK = `SELECT current_setting('server_version_num')::int AS version, current_setting('server_version') AS version_text,
  pg_encoding_to_char(encoding) AS encoding, n.oid AS id, obj_description(n.oid, 'pg_namespace') AS comment, pg_get_userbyid(n.nspowner) AS owner, pg_has_role(n.nspowner, 'USAGE')::int AS mine
  FROM pg_database d LEFT JOIN pg_namespace n ON n.nspname = $1 WHERE d.datname = current_database()`;
/** Problems: those of reaching it, and `database-unavailable` where server or schema are not what we need. */
async function lookAt(connections, own) {
    const seen = await connections.use(async (client) => (await client.query(LOOK, [own.schema])).rows[0]);
    if (!seen.ok)
        return seen;
    if (seen.value === undefined)
        throw new Error("a database that does not know itself");
    return judge(seen.value, { connections, own });
}
function judge(seen, { connections: { address }, own }) {
    const version = seen.version_text.split(" ")[0] ?? "";
    if (seen.version < SERVER_VERSION_MIN)
        return refuse(`PostgreSQL at ${address.server} is version ${version}; version 13 or later is needed.`, "Let DATABASE_URL name a newer server.");
    if (seen.encoding !== "UTF8")
        return refuse(`The database ${address.database} on ${address.server} holds ${seen.encoding}; UTF8 is needed.`, "Let DATABASE_URL name another database, which `milestone db setup --postgresql` makes.");
    if (seen.id === null)
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)({ state: "missing", version });
    const made = versionIn(seen.comment, own);
    if (made === null)
        return refuse(`The schema ${own.schema} in ${address.place} was made by somebody else and is left alone.`, "Rename it, or let DATABASE_URL name another database.");
    if (seen.mine !== 1)
        return refuse(`The schema ${own.schema} in ${address.place} belongs to ${seen.owner}, whom the user of DATABASE_URL may not stand in for.`, "Grant that role to the user, or let DATABASE_URL name another database.");
    return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)({ version, id: seen.id, state: made === _sql_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .SCHEMA_VERSION */ .f$ ? "ready" : made < _sql_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .SCHEMA_VERSION */ .f$ ? "older" : "newer" });
}
/** Squeezing what is made from files anyway costs more than the disk that it saves. */
const UNCOMPRESSED = ["documents ALTER COLUMN document", "briefs ALTER COLUMN brief", "words ALTER COLUMN found"].map((column) => `ALTER TABLE ${column} SET STORAGE EXTERNAL`);
/** Makes the schema with its tables, in one transaction; somebody else may have made it meanwhile. Problems: those of writing. */
function make(connections, own) {
    return connections.write(own, async ({ rows, run }) => {
        if ((await idIn(rows, own)) !== null)
            return null;
        await run(`CREATE SCHEMA ${own.schema}`);
        await run(`COMMENT ON SCHEMA ${own.schema} IS '${mark(own).replaceAll("'", "''")}'`);
        for (const statement of [...(0,_sql_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .creation */ .Ix)(_postgres_dialect_js__WEBPACK_IMPORTED_MODULE_3__/* .POSTGRES */ .W), ...UNCOMPRESSED])
            await run(statement);
        return null;
    });
}
/**
 * Throws away the one that `lookAt` has found to be ours. Of several who want it gone one does it: the others would throw away what
 * has been made in its place. Problems: those of writing.
 */
function drop(connections, own, id) {
    return connections.write(own, async ({ rows, run }) => {
        if ((await idIn(rows, own)) !== id)
            return null;
        await rows(`SELECT pg_advisory_xact_lock(${own.readers})`);
        await run(`DROP SCHEMA ${own.schema} CASCADE`);
        return null;
    });
}
/** Looks, and makes what is missing or from an earlier version; what is told is how it was found. */
async function ready(connections, own) {
    const found = await lookAt(connections, own);
    if (!found.ok || found.value.state === "ready")
        return found;
    if (found.value.state === "newer")
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_4__/* .failed */ .g)(newer(connections));
    if (found.value.state === "older") {
        const dropped = await drop(connections, own, found.value.id);
        if (!dropped.ok)
            return dropped;
    }
    const made = await make(connections, own);
    return made.ok ? found : made;
}
function newer({ address }) {
    return (0,_core_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("database-newer", `The catalog in ${address.place} was made by a later version of this program.`, { hint: "Update this program, or run `milestone backend rebuild`." });
}
function refuse(message, hint) {
    return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_4__/* .failed */ .g)((0,_core_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("database-unavailable", message, { hint }));
}
async function idIn(rows, { schema }) {
    const [row] = await rows("SELECT oid AS id FROM pg_namespace WHERE nspname = ?", [schema]);
    return row ? Number(row["id"]) : null;
}
/** A question mark would stand for a parameter. */
function mark({ home }) {
    return `milestone-catalog ${_sql_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .SCHEMA_VERSION */ .f$} of ${(0,_core_query_order_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(home).replaceAll("?", "%3F")}`;
}
/** null where the comment is not ours, or not of this home. */
function versionIn(comment, own) {
    const form = /^(milestone-catalog )\d+(?= of )/;
    const version = form.exec(comment ?? "")?.[0].split(" ")[1];
    return version !== undefined && comment?.replace(form, "") === mark(own).replace(form, "") ? Number(version) : null;
}


/***/ }),

/***/ 69797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  placeOf: () => (/* binding */ placeOf),
  postgresCatalogs: () => (/* binding */ postgresCatalogs)
});

// EXTERNAL MODULE: ./lib/core/base/result.js
var result = __webpack_require__(33445);
// EXTERNAL MODULE: ./lib/adapters/catalog/sql/answers/answers.js + 5 modules
var answers = __webpack_require__(74014);
// EXTERNAL MODULE: ./lib/adapters/catalog/sql/refresh.js + 1 modules
var sql_refresh = __webpack_require__(74763);
// EXTERNAL MODULE: ./lib/adapters/catalog/sql/stamps.js
var stamps = __webpack_require__(77956);
// EXTERNAL MODULE: ./lib/adapters/catalog/postgres/address.js
var postgres_address = __webpack_require__(89645);
// EXTERNAL MODULE: ./lib/adapters/catalog/sql/counted.js
var counted = __webpack_require__(94060);
// EXTERNAL MODULE: ./lib/adapters/catalog/sql/schema.js
var sql_schema = __webpack_require__(38991);
// EXTERNAL MODULE: ./lib/adapters/catalog/postgres/own-schema.js
var own_schema = __webpack_require__(3793);
;// CONCATENATED MODULE: ./lib/adapters/catalog/postgres/inspect.js



const SHOWN = ["max_connections", "shared_buffers", "work_mem", "effective_cache_size", "default_transaction_isolation"];
const BYTES = "SELECT CAST(COALESCE(sum(pg_total_relation_size(oid)), 0) AS bigint) AS bytes FROM pg_class WHERE relnamespace = to_regnamespace(?) AND relkind = 'r'";
function infoOf(site) {
    const { connections, own } = site;
    return connections.read(own, async (transaction) => {
        const version = await transaction.rows("SELECT current_setting('server_version') AS version, pg_is_in_recovery()::int AS standby");
        const settings = await transaction.rows(`SELECT name, current_setting(name) AS value FROM pg_settings WHERE ${transaction.dialect.among("name", "text")} ORDER BY name`, [JSON.stringify(SHOWN)]);
        return {
            backend: "postgresql", place: connections.address.place, version: String(version[0]?.["version"]), schema_version: sql_schema/* SCHEMA_VERSION */.f$,
            bytes: await bytesOf(transaction, own), rows: await (0,counted/* rowsByTable */.NP)(transaction), pool: connections.counts(),
            settings: {
                schema: own.schema, standby: version[0]?.["standby"] === 1 ? "yes" : "no", pool_size: connections.settings.pool, statement_timeout: `${connections.settings.statement} ms`,
                ...Object.fromEntries(settings.map(({ name, value }) => [String(name), String(value)])),
            },
        };
    });
}
async function bytesOf({ rows }, { schema }) {
    const [sum] = await rows(BYTES, [schema]);
    return Number(sum?.["bytes"] ?? 0);
}
const LOOKS = {
    schema: async ({ rows }, { schema }) => {
        const there = new Set((await rows("SELECT relname AS name FROM pg_class WHERE relnamespace = to_regnamespace(?) AND relkind = 'r'", [schema])).map(({ name }) => name));
        const missing = ["words", ...sql_schema/* TABLES */.CG.map(({ name }) => name)].filter((name) => !there.has(name));
        return missing.length === 0 ? null : `${missing.join(", ")} missing`;
    },
    indexes: async ({ rows }, { schema }) => {
        const broken = await rows("SELECT relname AS name FROM pg_index JOIN pg_class ON oid = indexrelid WHERE relnamespace = to_regnamespace(?) AND NOT (indisvalid AND indisready)", [schema]);
        return broken.length === 0 ? null : `${broken.map(({ name }) => name).join(", ")} invalid`;
    },
    writes: async ({ rows }, { schema }) => {
        const [may] = await rows("SELECT pg_is_in_recovery()::int AS standby, has_schema_privilege(?, 'CREATE')::int AS made", [schema]);
        if (may?.["standby"] === 1)
            return "the server is read-only";
        return may?.["made"] === 1 ? null : "the user may not write";
    },
    rows: (transaction) => (0,counted/* disagreement */.fn)(transaction),
    latency: async ({ rows }) => {
        await rows("SELECT row FROM milestones ORDER BY id_key LIMIT 50");
        return null;
    },
};
/** One that the database itself refuses is not sound, and why is what was found. */
async function checksOf({ connections, own }) {
    const reached = performance.now();
    const found = await (0,own_schema/* lookAt */.t5)(connections, own);
    if (!found.ok)
        return found;
    const checks = [{ name: "server", ok: true, found: `PostgreSQL ${found.value.version} at ${connections.address.server}`, milliseconds: performance.now() - reached }];
    for (const [name, look] of Object.entries(LOOKS)) {
        const started = performance.now();
        const wrong = await connections.read(own, (transaction) => look(transaction, own));
        if (!wrong.ok && wrong.problem.code !== "database-corrupt")
            return wrong;
        const words = wrong.ok ? wrong.value : wrong.problem.message;
        checks.push({ name, ok: words === null, found: words ?? "sound", milliseconds: performance.now() - started });
    }
    return { ok: true, value: checks };
}
/** Waits for everybody else's transactions, whatever they are about. */
const OPTIMIZE_MS_MAX = 600_000;
function patient(text) {
    return { text, query_timeout: OPTIMIZE_MS_MAX };
}
/** Everybody goes on reading and writing meanwhile. */
async function optimized({ connections, own }) {
    const done = await connections.use(async (client) => {
        const vacuums = ["words", ...sql_schema/* TABLES */.CG.map((table) => table.name)].map((name) => `VACUUM (ANALYZE) ${own.schema}.${name}`);
        for (const text of [...vacuums, `REINDEX SCHEMA CONCURRENTLY ${own.schema}`])
            await client.query(patient(text));
    });
    return done.ok ? { ok: true, value: ["gave the space of old rows back, and counted what the planner wants to know", "built the indexes anew"] } : done;
}

;// CONCATENATED MODULE: ./lib/adapters/catalog/postgres/postgres-catalog.js
// The catalog in a schema of a PostgreSQL database.







/** Opens and throws away the catalog of one checkout. Nobody is connected to before `open`. */
function postgresCatalogs(site) {
    return { open: () => openCatalog(site), discard: () => discardSchema(site) };
}
/** Where an address leads, without credentials; null where it is none. */
function placeOf(url) {
    const address = (0,postgres_address/* addressOf */.c)(url);
    return address.ok ? address.value.place : null;
}
/** The driver is loaded here and not before: whoever only asks where the server is does without. */
async function connectionsOf({ url, settings }) {
    const address = (0,postgres_address/* addressOf */.c)(url);
    return address.ok ? (0,result.ok)((await Promise.all(/* import() */[__webpack_require__.e(7624), __webpack_require__.e(5223)]).then(__webpack_require__.bind(__webpack_require__, 15223))).openConnections(address.value, settings)) : address;
}
async function openCatalog(site) {
    const connections = await connectionsOf(site);
    if (!connections.ok)
        return connections;
    const own = (0,own_schema/* ownSchema */.sn)(site.home);
    const found = await (0,own_schema/* ready */.Gc)(connections.value, own);
    if (found.ok)
        return (0,result.ok)(catalogOn({ connections: connections.value, own, id: found.value.state === "ready" ? found.value.id : null }));
    await connections.value.close();
    return found;
}
function catalogOn(held) {
    const { connections, own } = held;
    const reading = (work) => read(held, () => connections.read(own, work));
    return {
        backend: "postgresql",
        stamps: () => reading(stamps/* stampsIn */.er),
        versions: (part) => reading((transaction) => (0,stamps/* versionsIn */.bS)(transaction, part)),
        answer: (questions, at) => reading((transaction) => (0,answers/* answersIn */.V)(transaction, questions, at)),
        refresh: (refresh) => write(held, () => connections.write(own, (transaction) => refreshed(transaction, refresh))),
        info: () => infoOf({ connections, own }),
        check: () => checksOf({ connections, own }),
        optimize: () => optimized({ connections, own }),
        close: () => connections.close(),
    };
}
/** Many may find a catalog damaged at once, and throw it away one after the other. */
const TRIES_MAX = 4;
/** Others may have thrown the schema away meanwhile, or put another in its place: then that one is read. */
async function read(held, attempt) {
    for (let tries = 1;; tries++) {
        const done = await attempt();
        if (tries === TRIES_MAX || !(await isAnother(held, done)))
            return done;
    }
}
/** What was to be written went on from the schema that is gone. */
async function write(held, attempt) {
    const done = await attempt();
    return (await isAnother(held, done)) ? (0,result.ok)("moved") : done;
}
/** Whether it failed because the schema that was asked is not there any more; another is from then on. */
async function isAnother(held, done) {
    if (done.ok || done.problem.code !== "database-corrupt")
        return false;
    const { connections, own, id } = held;
    const found = await (0,own_schema/* lookAt */.t5)(connections, own);
    if (!found.ok)
        return false;
    if (found.value.state === "missing")
        return (await (0,own_schema/* make */.L8)(connections, own)).ok;
    held.id = found.value.id;
    return found.value.state === "ready" && found.value.id !== id;
}
/**
 * What was just replaced as a whole is nothing the planner knows: it would look everything through instead of using an index. New
 * words wait beside their index, where searches read them one by one, until they are put in.
 */
async function refreshed(transaction, refresh) {
    if ((await (0,sql_refresh/* refreshIn */.F)(transaction, refresh)) === "moved")
        return "moved";
    if (refresh.whole)
        for (const table of COUNTED[refresh.part])
            await transaction.run(`ANALYZE ${table}`);
    if (refresh.part === "milestones")
        await transaction.run("SELECT gin_clean_pending_list('words_found')");
    return "done";
}
const COUNTED = {
    milestones: ["milestones (number, id, id_key, status, priority, urgency, due, done, open, waits, ready)", "requirements", "assignees", "words"], events: ["logs (id, completed_day)"], sessions: [], approvals: [],
};
async function discardSchema(site) {
    const connections = await connectionsOf(site);
    if (!connections.ok)
        return connections;
    try {
        const own = (0,own_schema/* ownSchema */.sn)(site.home);
        const found = await (0,own_schema/* lookAt */.t5)(connections.value, own);
        if (!found.ok)
            return found;
        return found.value.state === "missing" ? (0,result.ok)(null) : await (0,own_schema/* drop */.gv)(connections.value, own, found.value.id);
    }
    finally {
        await connections.value.close();
    }
}


/***/ }),

/***/ 66093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ POSTGRES),
/* harmony export */   q: () => (/* binding */ foundBy)
/* harmony export */ });
/** Stands before the words of a title, which are there twice: no word begins with it. */
const TITLE_MARK = "=";
const POSTGRES = {
    types: { text: `text COLLATE "C"`, integer: "bigint", real: "double precision" },
    keyed: "",
    words: {
        create: ["CREATE TABLE words (number bigint PRIMARY KEY, found tsvector NOT NULL)", "CREATE INDEX words_found ON words USING gin (found)"],
        number: "number",
        matches: "found @@ ?::tsquery",
        query: (words, where) => words.map((word) => `'${where === "title" ? TITLE_MARK : ""}${word.replaceAll("\\", "\\\\").replaceAll("'", "''")}':*`).join(" & "),
    },
    among: (column, type) => `${column} = ANY (ARRAY(SELECT json_array_elements_text(?::json)${type === "text" ? "" : `::${POSTGRES.types[type]}`}))`,
};
/** Words as `array_to_tsvector` takes them after `string_to_array`: those of the title with their mark and without it. */
function foundBy(title, body) {
    const words = title === "" ? [] : title.split(" ");
    return [...words, ...words.map((word) => `${TITLE_MARK}${word}`), ...(body === "" ? [] : [body])].join(" ");
}


/***/ })

};
