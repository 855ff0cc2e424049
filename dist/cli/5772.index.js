export const id = 5772;
export const ids = [5772,7604,5223];
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

/***/ 15223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SETTINGS: () => (/* binding */ SETTINGS),
  openConnections: () => (/* binding */ openConnections)
});

// EXTERNAL MODULE: ./node_modules/pg/esm/index.mjs
var esm = __webpack_require__(77624);
// EXTERNAL MODULE: ./lib/core/base/result.js
var result = __webpack_require__(33445);
// EXTERNAL MODULE: ./lib/core/base/problem.js
var problem = __webpack_require__(5045);
// EXTERNAL MODULE: ./lib/adapters/catalog/sql/dialect.js
var dialect = __webpack_require__(39100);
;// CONCATENATED MODULE: ./lib/adapters/catalog/postgres/problems.js
// What a server refuses or the way to it does not let through, as a problem that says what to do.


const SETUP_HINT = "Run `milestone db setup --postgresql`, with a role that may.";
const AWAY_HINT = "Until it is back, answers come from the files.";
const LATER_HINT = "Try again in a moment; until then answers come from the files.";
const REBUILD_HINT = "Run `milestone backend rebuild`; nothing is lost, the files hold everything.";
const unavailable = (message, hint) => (0,problem/* problem */.CC)("database-unavailable", message, { hint });
const busy = (message) => (0,problem/* problem */.CC)("database-busy", message, { hint: LATER_HINT });
const corrupt = (message) => (0,problem/* problem */.CC)("database-corrupt", message, { hint: REBUILD_HINT });
const refused = ({ address }) => unavailable(`PostgreSQL at ${address.server} refuses the user name or the password.`, "Check the credentials in DATABASE_URL.");
const notLetIn = ({ address }) => unavailable(`PostgreSQL at ${address.server} does not let this user or this machine in to ${address.database}.`, "Check DATABASE_URL, whether it asks for TLS (sslmode=require), and the server's pg_hba.conf.");
const noHost = ({ address }) => unavailable(`There is no host ${address.host}.`, "Check the host in DATABASE_URL.");
const nobodyThere = ({ address }) => unavailable(`No PostgreSQL answers at ${address.server}.`, "Check that it runs, and host and port in DATABASE_URL.");
const silent = ({ address, limits }) => unavailable(`PostgreSQL at ${address.server} did not answer within ${seconds(limits.connect)}.`, AWAY_HINT);
const noDatabase = ({ address }) => unavailable(`There is no database ${address.database} on ${address.server}.`, SETUP_HINT);
const lost = ({ address }) => unavailable(`The connection to PostgreSQL at ${address.server} was lost.`, AWAY_HINT);
const mute = ({ address }) => unavailable(`PostgreSQL at ${address.server} does not answer any more.`, AWAY_HINT);
const starting = ({ address }) => unavailable(`PostgreSQL at ${address.server} is starting or shutting down.`, AWAY_HINT);
const readOnly = ({ address }) => unavailable(`PostgreSQL at ${address.server} is read-only; it may be a standby.`, "Let DATABASE_URL name the server that takes writes; until then answers come from the files.");
const denied = ({ address }) => unavailable(`The user of DATABASE_URL may not do this in ${address.place}.`, SETUP_HINT);
const noTls = ({ address }) => unavailable(`PostgreSQL at ${address.server} offers no TLS, and DATABASE_URL asks for it.`, "Turn TLS on at the server, or leave sslmode out of DATABASE_URL.");
const untrusted = ({ address }) => unavailable(`The certificate of PostgreSQL at ${address.server} is not trusted.`, "Name the authority that signed it: sslmode=verify-full&sslrootcert=<file>.");
const noSpace = ({ address }) => unavailable(`PostgreSQL at ${address.server} has no space left on its disk.`, "Free some space there; until then answers come from the files.");
const noMemory = ({ address }) => unavailable(`PostgreSQL at ${address.server} has no memory left.`, AWAY_HINT);
const full = ({ address }) => busy(`PostgreSQL at ${address.server} has no connection left.`);
const poolFull = ({ address, pool, limits }) => busy(`All ${pool} connections to ${address.server} were in use for ${seconds(limits.connect)}.`);
const tooLong = ({ address, limits }) => busy(`PostgreSQL at ${address.server} took longer than ${seconds(limits.statement)} for a statement.`);
const locked = ({ address, limits }) => busy(`Others held the catalog in ${address.place} for longer than ${seconds(limits.lock)}.`);
const entangled = ({ address }) => busy(`Others changed the catalog in ${address.place} at the same time.`);
const incomplete = ({ address }) => corrupt(`The catalog in ${address.place} lacks a table or a column.`);
const damaged = ({ address }) => corrupt(`The catalog in ${address.place} is damaged.`);
/** By what PostgreSQL calls a failure (SQLSTATE), whole or its class, and by what the network or TLS calls it. */
const SENTENCES = {
    "28P01": refused, "28000": notLetIn, "3D000": noDatabase, "42501": denied, "25006": readOnly,
    "53100": noSpace, "53200": noMemory, "53300": full, "57014": tooLong, "55P03": locked, "40001": entangled, "40P01": entangled,
    "57P01": lost, "57P02": lost, "57P03": starting, "08": lost, "42P01": incomplete, "42703": incomplete, "3F000": incomplete, "23": damaged, "XX": damaged, [dialect/* DAMAGED */.A]: damaged,
    ENOTFOUND: noHost, EAI_AGAIN: noHost, ECONNREFUSED: nobodyThere, ENOENT: nobodyThere, EHOSTUNREACH: nobodyThere, ENETUNREACH: nobodyThere, EACCES: nobodyThere,
    ETIMEDOUT: silent, ECONNRESET: lost, EPIPE: lost, ECONNABORTED: lost,
    DEPTH_ZERO_SELF_SIGNED_CERT: untrusted, SELF_SIGNED_CERT_IN_CHAIN: untrusted, UNABLE_TO_VERIFY_LEAF_SIGNATURE: untrusted, UNABLE_TO_GET_ISSUER_CERT_LOCALLY: untrusted,
    CERT_HAS_EXPIRED: untrusted, ERR_TLS_CERT_ALTNAME_INVALID: untrusted,
};
/** Failures that the driver itself has words for, and no code. */
const SAID = [
    [/^SASL|client password must be/, refused],
    [/timeout exceeded when trying to connect/, poolFull],
    [/timeout expired|connection timeout/, silent],
    [/does not support SSL/, noTls],
    [/Query read timeout/, mute],
    [/^Connection terminated|not queryable|Client was closed|stream.*(?:destroyed|ended)/i, lost],
];
/** null for what is no failure of a database: a fault of this program. Says nothing of credentials, nor of what a statement held. */
function databaseProblem(error, around) {
    if (!(error instanceof Error))
        return null;
    const code = "code" in error && typeof error.code === "string" ? error.code : firstCode(error);
    const sentence = SENTENCES[code] ?? SENTENCES[code.slice(0, 2)] ?? SAID.find(([words]) => words.test(error.message))?.[1];
    if (sentence)
        return sentence(around);
    return /^[0-9A-Z]{5}$/.test(code) ? unavailable(`PostgreSQL at ${around.address.server} refuses a statement (${code}).`, "Its log says more; until then answers come from the files.") : null;
}
/** A host with several addresses fails with several errors. */
function firstCode(error) {
    const first = error instanceof AggregateError ? error.errors[0] : error.cause;
    return first instanceof Error && "code" in first && typeof first.code === "string" ? first.code : "";
}
function seconds(milliseconds) {
    return `${milliseconds / 1000} s`;
}

;// CONCATENATED MODULE: ./lib/adapters/catalog/postgres/column-list.js
/** JSON never holds them, and other text as good as never. */
const BETWEEN = "\u001f";
const NONE = "\u0002";
/** `type` is one cell's. Either way the server makes an array of it. */
function columnList(cells, { type, parameter }) {
    const joined = cells.map((cell) => cell ?? NONE).join(BETWEEN);
    return isPlain(cells, joined) ? { sql: `string_to_array($${parameter}, '${BETWEEN}', '${NONE}')::${type}[]`, value: joined } : { sql: `$${parameter}::${type}[]`, value: cells };
}
/** Nothing at all would be an empty array, not one empty cell. */
function isPlain(cells, joined) {
    return joined !== "" && !cells.some((cell) => typeof cell === "string" && (cell === NONE || cell.includes(BETWEEN)));
}

// EXTERNAL MODULE: ./lib/adapters/catalog/postgres/postgres-dialect.js
var postgres_dialect = __webpack_require__(66093);
;// CONCATENATED MODULE: ./lib/adapters/catalog/postgres/transaction.js


/** Of one statement: as many characters of text are in memory three times while they are sent. */
const BATCH_CHARACTERS_MAX = 4_000_000;
const BATCH_ROWS_MAX = 5_000;
const NUMBERED = new Map();
function transactionOn(client) {
    // Rows travel while the next ones are made; whatever comes after them waits, so that the first refusal is the one that is told.
    let sent = Promise.resolve();
    const rows = async (sql, params = []) => {
        await sent;
        return (await client.query(numbered(sql), [...params])).rows;
    };
    const insert = async (into, types, cells) => {
        const names = types.map((_type, index) => `c${index + 1}`).join(", ");
        for (const batch of batches(cells)) {
            const lists = types.map((type, index) => columnList(batch.map((row) => row[index] ?? null), { type, parameter: index + 1 }));
            await sent;
            sent = client.query(`INSERT INTO ${into} FROM unnest(${lists.map(({ sql }) => sql).join(", ")}) AS given (${names})`, lists.map(({ value }) => value));
            sent.catch(() => "told by whoever waits for it");
        }
    };
    const transaction = {
        dialect: postgres_dialect/* POSTGRES */.W,
        rows,
        run: async (sql, params) => void (await rows(sql, params)),
        insert: ({ name, columns }, cells) => insert(`${name} (${Object.keys(columns).join(", ")}) SELECT *`, Object.values(columns).map((type) => (type === "text" ? type : postgres_dialect/* POSTGRES */.W.types[type])), cells),
        insertWords: (words) => insert(FOUND, ["bigint", "text"], words.map(({ number, title, body }) => [number, (0,postgres_dialect/* foundBy */.q)(title, body)])),
    };
    return { transaction, settled: () => sent };
}
const FOUND = "words (number, found) SELECT c1, array_to_tsvector(string_to_array(c2, ' '))";
/** `?` as `$1`, `$2`, … */
function numbered(sql) {
    const known = NUMBERED.get(sql);
    if (known !== undefined)
        return known;
    let count = 0;
    const text = sql.replaceAll("?", () => `$${++count}`);
    NUMBERED.set(sql, text);
    return text;
}
function* batches(rows) {
    let from = 0;
    let characters = 0;
    for (const [index, row] of rows.entries()) {
        characters += row.reduce((sum, cell) => sum + (typeof cell === "string" ? cell.length : 8), 0);
        if (characters < BATCH_CHARACTERS_MAX && index + 1 - from < BATCH_ROWS_MAX)
            continue;
        yield rows.slice(from, index + 1);
        [from, characters] = [index + 1, 0];
    }
    if (from < rows.length)
        yield rows.slice(from);
}

;// CONCATENATED MODULE: ./lib/adapters/catalog/postgres/connections.js
// Connections to one PostgreSQL database: a pool of them, whose end is a problem and never the end of this process.




const SETTINGS = { connect: 5_000, statement: 15_000, lock: 10_000, pool: 4, idle: 10_000, network: 5_000 };
/** Connects to nobody yet. */
function openConnections(address, settings) {
    const pool = new esm/* default.Pool */.Ay.Pool({
        connectionString: address.url, application_name: "milestone", types: TYPES, pipeline: true, keepAlive: true, allowExitOnIdle: true,
        max: settings.pool, idleTimeoutMillis: settings.idle, connectionTimeoutMillis: settings.connect,
        query_timeout: settings.statement + settings.network,
    });
    // A connection may end at any time, whether it is in use or not: without listeners that would end the process.
    pool.on("connect", (client) => client.on("error", nothing)).on("error", nothing);
    let ended = null;
    const use = async (work) => {
        let client = null;
        try {
            client = await pool.connect();
            const value = await work(client);
            client.release();
            return (0,result.ok)(value);
        }
        catch (error) {
            // Whatever state the connection is in, the server undoes what was not committed when it goes.
            client?.release(true);
            const problem = databaseProblem(error, { address, limits: settings, pool: settings.pool });
            if (problem === null)
                throw error;
            return (0,result/* failed */.g)(problem);
        }
    };
    return {
        address, settings, use,
        read: (room, work) => use((client) => reading(client, `${READING}; ${within(room, settings)}; ${sharing(room, settings)}`, work)),
        write: (room, work) => use((client) => writing(client, `${WRITING}; ${within(room, settings)}; ${locking(room, settings)}`, work)),
        counts: () => ({ size: pool.totalCount, idle: pool.idleCount, waiting: pool.waitingCount }),
        close: () => (ended ??= pool.end()),
    };
}
const READING = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY";
/** Each statement sees what the writer before has committed, once the lock is there. A standby says no to the first thing written. */
const WRITING = "BEGIN ISOLATION LEVEL READ COMMITTED";
/**
 * For this transaction alone: what lies between us and the server may lend the connection to others, and knows no settings of ours.
 * No statement here is so long that translating it to machine code would pay.
 */
function within({ schema }, { statement }) {
    return `SET LOCAL search_path TO ${schema}; SET LOCAL jit TO off; SET LOCAL statement_timeout TO ${statement}; SET LOCAL idle_in_transaction_session_timeout TO ${statement * 4}`;
}
/**
 * What is written is found by keys: a planner that has not counted the new rows yet would look tables through. The index of words
 * takes what a transaction brings in one go, where there is room for it.
 */
const FOR_WRITING = "SET LOCAL enable_seqscan TO off; SET LOCAL gin_pending_list_limit TO '256MB'; SET LOCAL work_mem TO '64MB'";
/** Whoever reads table after table and whoever throws them all away would each wait for what the other has already. */
function sharing({ readers }, { lock }) {
    return `SET LOCAL lock_timeout TO ${lock}; SELECT pg_advisory_xact_lock_shared(${readers})`;
}
function locking({ lock }, settings) {
    return `${FOR_WRITING}; SET LOCAL lock_timeout TO ${settings.lock}; SELECT pg_advisory_xact_lock(${lock})`;
}
/** The beginning travels together with the first question. */
async function reading(client, begin, work) {
    const begun = client.query(begin);
    begun.catch(nothing);
    const value = await work(transactionOn(client).transaction);
    await begun;
    await client.query("COMMIT");
    return value;
}
async function writing(client, begin, work) {
    await client.query(begin);
    const { transaction, settled } = transactionOn(client);
    const value = await work(transaction);
    await settled();
    await client.query("COMMIT");
    return value;
}
/** By PostgreSQL's number of the type: whole numbers and fractions are numbers here, everything else is text. */
const NUMBERS = new Set([20, 21, 23, 26, 700, 701, 1700]);
const TYPES = { getTypeParser: (type) => (NUMBERS.has(type) ? Number : String) };
function nothing() {
    // An error that has been told elsewhere already, or concerns nobody any more.
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


/***/ }),

/***/ 55772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   setUp: () => (/* binding */ setUp)
/* harmony export */ });
/* harmony import */ var pg__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77624);
/* harmony import */ var _core_base_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33445);
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89645);
/* harmony import */ var _connections_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15223);
/* harmony import */ var _own_schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3793);
// What a catalog needs in a given server: a database, and in it a schema. Whatever is there already stays.





/** Every server has it; whoever may make a database is let in to it. */
const FIRST_DATABASE = "postgres";
/** Makes what is missing where `apply` says so, and says what there is. Problems: those of opening a catalog. */
async function setUp({ url, home, settings }, { apply }) {
    const address = (0,_address_js__WEBPACK_IMPORTED_MODULE_1__/* .addressOf */ .c)(url);
    if (!address.ok)
        return address;
    const database = await databaseStep(address.value, { settings, apply });
    if (!database.ok || database.value.state === "missing")
        return database.ok ? (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)([database.value]) : database;
    const own = (0,_own_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .ownSchema */ .sn)(home);
    return withConnections(address.value, settings, async (connections) => {
        const found = await (apply ? _own_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .ready */ .Gc : _own_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .lookAt */ .t5)(connections, own);
        if (!found.ok)
            return found;
        const state = found.value.state === "ready" ? "there" : apply ? "made" : "missing";
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)([{ what: `PostgreSQL ${found.value.version} at ${address.value.server}`, state: "there" }, database.value, { what: `schema ${own.schema} for ${home}`, state }]);
    });
}
/** Where it is there already, nobody needs to be let in to another. */
async function databaseStep(address, { settings, apply }) {
    const what = `database ${address.database}`;
    const opened = await withConnections(address, settings, ({ use }) => use((client) => client.query("SELECT")));
    if (opened.ok)
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)({ what, state: "there" });
    return withConnections((0,_address_js__WEBPACK_IMPORTED_MODULE_1__/* .withDatabase */ .k)(address, FIRST_DATABASE), settings, async ({ use }) => {
        const there = await use(async (client) => (await client.query("SELECT FROM pg_database WHERE datname = $1", [address.database])).rows.length > 0);
        if (!there.ok)
            return there;
        if (there.value || !apply)
            return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)({ what, state: there.value ? "there" : "missing" });
        const made = await use((client) => client.query(`CREATE DATABASE ${pg__WEBPACK_IMPORTED_MODULE_0__/* ["default"].escapeIdentifier */ .Ay.escapeIdentifier(address.database)} TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C'`));
        return made.ok ? (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)({ what, state: "made" }) : (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_4__/* .failed */ .g)({ ...made.problem, message: `The ${what} cannot be made. ${made.problem.message}` });
    });
}
async function withConnections(address, settings, work) {
    const connections = (0,_connections_js__WEBPACK_IMPORTED_MODULE_2__.openConnections)(address, settings);
    try {
        return await work(connections);
    }
    finally {
        await connections.close();
    }
}


/***/ }),

/***/ 39100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ DAMAGED)
/* harmony export */ });
/** The code of an error that says that a catalog holds what nobody has put there. */
const DAMAGED = "DAMAGED";


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


/***/ })

};
