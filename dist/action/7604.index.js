export const id = 7604;
export const ids = [7604,5223];
export const modules = {

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

/***/ 39100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ DAMAGED)
/* harmony export */ });
/** The code of an error that says that a catalog holds what nobody has put there. */
const DAMAGED = "DAMAGED";


/***/ })

};
