export const id = 4256;
export const ids = [4256];
export const modules = {

/***/ 35102:
/***/ ((module) => {

function webpackEmptyContext(req) {
	var e = new Error("Cannot find module '" + req + "'");
	e.code = 'MODULE_NOT_FOUND';
	throw e;
}
webpackEmptyContext.keys = () => ([]);
webpackEmptyContext.resolve = webpackEmptyContext;
webpackEmptyContext.id = 35102;
module.exports = webpackEmptyContext;

/***/ }),

/***/ 83261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sqliteCatalogs: () => (/* binding */ sqliteCatalogs)
});

// EXTERNAL MODULE: ./lib/core/base/result.js
var result = __webpack_require__(33445);
// EXTERNAL MODULE: ./lib/adapters/catalog/sql/answers/answers.js + 5 modules
var answers = __webpack_require__(74014);
// EXTERNAL MODULE: ./lib/adapters/catalog/sql/refresh.js + 1 modules
var sql_refresh = __webpack_require__(74763);
// EXTERNAL MODULE: ./lib/adapters/catalog/sql/stamps.js
var stamps = __webpack_require__(77956);
;// CONCATENATED MODULE: ./lib/adapters/catalog/sqlite/dialect.js
/**
 * The words alone are indexed, their text is not kept; `detail=column` leaves out where in a text a word stands, which nobody asks.
 * The tokenizer only splits at spaces: words hold letters and digits, and everything beyond ASCII is a letter to it.
 */
const WORDS = "CREATE VIRTUAL TABLE words USING fts5(title, body, tokenize = 'ascii', content = '', contentless_delete = 1, detail = column)";
const SQLITE = {
    types: { text: "TEXT", integer: "INTEGER", real: "REAL" },
    keyed: " WITHOUT ROWID",
    words: {
        create: [WORDS],
        number: "rowid",
        matches: "words MATCH ?",
        query: (words, where) => `${where === "title" ? "title : " : ""}(${words.map((word) => `"${word.replaceAll('"', "")}" *`).join(" AND ")})`,
    },
    among: (column) => `${column} IN (SELECT value FROM json_each(?))`,
};

// EXTERNAL MODULE: ./lib/core/base/problem.js
var problem = __webpack_require__(5045);
// EXTERNAL MODULE: ./lib/adapters/catalog/sql/dialect.js
var dialect = __webpack_require__(39100);
;// CONCATENATED MODULE: ./lib/adapters/catalog/sqlite/failure.js
// What the driver throws, as problems.


const HINT = "The catalog is made from the files and can be thrown away; the files answer meanwhile.";
/** The code of SQLite, of the system, or of a native part that cannot be loaded; null for any other error. */
function codeOf(error) {
    if (!(error instanceof Error) || !("code" in error) || typeof error.code !== "string")
        return null;
    return error.code.startsWith("SQLITE_") || "syscall" in error || UNLOADABLE.has(error.code) || error.code === dialect/* DAMAGED */.A ? error.code : null;
}
const UNLOADABLE = new Set(["ERR_DLOPEN_FAILED", "MODULE_NOT_FOUND"]);
/** SQLite does not notice everything: of a file that is cut off while newer pages stand in the log beside it, parts are read as zeros. */
const CORRUPT = /^(?:SQLITE_(?:CORRUPT|NOTADB|FORMAT)|DAMAGED$)/;
/** Problems: `database-corrupt`, `database-busy`, `database-unavailable`. What has no code is a mistake of this program and is thrown on. */
function failureOf(error, { label }) {
    const code = codeOf(error);
    if (code === null)
        throw error;
    if (CORRUPT.test(code))
        return corrupt({ label }, "it is damaged or no database");
    // Tables or columns that are not there: somebody else made them, or took them away.
    if (code === "SQLITE_ERROR" || code === "SQLITE_SCHEMA")
        return corrupt({ label }, "its tables are not those of a catalog");
    const at = { path: label };
    if (/^SQLITE_(BUSY|LOCKED|PROTOCOL)/.test(code))
        return (0,problem/* problem */.CC)("database-busy", `${label} is locked by another process.`, { at, hint: "Try again when the other process is done; the files answer meanwhile." });
    return (0,problem/* problem */.CC)("database-unavailable", `${label} cannot be used: ${REASONS[code] ?? code}.`, { at, hint: HINT });
}
function corrupt({ label }, why) {
    return (0,problem/* problem */.CC)("database-corrupt", `${label} cannot be read: ${why}.`, { at: { path: label }, hint: HINT });
}
const REASONS = {
    ERR_DLOPEN_FAILED: "SQLite cannot be loaded on this system", MODULE_NOT_FOUND: "there is no SQLite for this system",
    SQLITE_READONLY: "it may not be written", SQLITE_FULL: "the disk is full", SQLITE_CANTOPEN: "it cannot be opened", SQLITE_PERM: "permission denied",
    SQLITE_READONLY_DBMOVED: "the file was moved or removed", EACCES: "permission denied", EPERM: "not permitted", EROFS: "the file system is read-only", ENOSPC: "the disk is full",
    ENOTDIR: "a file stands where its folder belongs", EEXIST: "a file stands where its folder belongs",
};

;// CONCATENATED MODULE: ./lib/adapters/catalog/sqlite/patience.js
// Waiting for others' locks in small parts, so that whatever else this process does goes on.

/** Of one part, in milliseconds. */
const WAIT = 100;
/** The attempt once more while others hold the lock, for so many milliseconds. Throws what the driver throws, in the end its SQLITE_BUSY. */
async function patiently(patience, attempt) {
    const until = elapsed() + patience;
    for (let wait = 1;; wait = Math.min(wait * 2, WAIT)) {
        try {
            return await attempt();
        }
        catch (error) {
            if (!/^SQLITE_(BUSY|LOCKED|PROTOCOL)/.test(codeOf(error) ?? "") || elapsed() > until)
                throw error;
        }
        await new Promise((resolve) => setTimeout(resolve, wait));
    }
}
/** Milliseconds of a clock that never jumps. The other one of Node has to be loaded first, which takes longer than an answer. */
function elapsed() {
    return process.uptime() * 1000;
}

;// CONCATENATED MODULE: ./lib/adapters/catalog/sqlite/connection.js


function connectionOn(database) {
    const statements = new Map();
    const statement = (sql) => {
        const known = statements.get(sql) ?? prepared(database, sql);
        statements.set(sql, known);
        return known;
    };
    return { database, transaction: transactionOn(statement) };
}
function prepared(database, sql) {
    return database.prepare(sql);
}
/** Every method throws as a rejection. */
function transactionOn(statement) {
    return {
        dialect: SQLITE,
        rows: async (sql, params = []) => statement(sql).all(...params),
        async run(sql, params = []) {
            statement(sql).run(...params);
        },
        async insert(table, rows) {
            const into = statement(insertion(table));
            for (const row of rows)
                into.run(...row);
        },
        async insertWords(rows) {
            const into = statement("INSERT INTO words (rowid, title, body) VALUES (?, ?, ?)");
            for (const { number, title, body } of rows)
                into.run(number, title, body);
        },
    };
}
function insertion({ name, columns }) {
    const names = Object.keys(columns);
    return `INSERT INTO ${name} (${names.join(", ")}) VALUES (${names.map(() => "?").join(", ")})`;
}
/**
 * Within one transaction, which is taken back where the work throws. `IMMEDIATE` waits for the other writers before it reads
 * anything: who has read and then finds the lock taken would have to begin anew.
 */
async function within({ database, transaction }, { begin, patience }, work) {
    await patiently(patience, () => database.exec(`BEGIN ${begin}`));
    try {
        const done = await work(transaction);
        database.exec("COMMIT");
        return done;
    }
    catch (error) {
        // Some failures have taken it back themselves.
        if (database.inTransaction)
            database.exec("ROLLBACK");
        throw error;
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(98995);
// EXTERNAL MODULE: ./node_modules/better-sqlite3/lib/index.js
var lib = __webpack_require__(6665);
;// CONCATENATED MODULE: ./lib/adapters/catalog/sqlite/driver.js
// The driver of SQLite, wherever this program lies: its native part comes from beside a bundle, or from the package itself.




/** Once in dist, beside the folders of the doors. */
const PREBUILDS = "../prebuilds";
let addon;
/** `busy` is how long a statement waits for others' locks, in milliseconds. Throws what the driver and the loading of its native part throw. */
function openDatabase(path, { busy, readonly, mustExist }) {
    addon ??= nativePart();
    return new lib(path, Object.assign({ timeout: busy, readonly, fileMustExist: mustExist }, { nativeBinding: addon }));
}
/**
 * Given to the driver as an object: in a bundle it could not find it by itself. Loaded by a `require` of our own from a path that is
 * computed, so that no bundler puts something else in their place.
 */
function nativePart() {
    const name = `${process.platform}${isMusl() ? "musl" : ""}-${process.arch}.node`;
    const load = (0,external_node_module_.createRequire)(import.meta.url);
    const beside = (0,external_node_path_.join)(import.meta.dirname, PREBUILDS, name);
    return load((0,external_node_fs_.existsSync)(beside) ? beside : (0,external_node_path_.join)((0,external_node_path_.dirname)(load.resolve("better-sqlite3")), PREBUILDS, name));
}
/** Which C library runs this process can be seen from what is loaded into it. */
function isMusl() {
    if (process.platform !== "linux")
        return false;
    try {
        return /\/ld-musl-[^/\s]*\.so/.test((0,external_node_fs_.readFileSync)("/proc/self/maps", "latin1"));
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./lib/adapters/catalog/sqlite/site.js
// Where a SQLite catalog is: its file, what may stand in its place, and a connection to it.






const FILE_NAME = "milestones.db";
/** Beside the file, as SQLite names them. */
const COMPANIONS = ["-wal", "-shm", "-journal"];
/** Says in a file's head whose it is: "mile". */
const APPLICATION_ID = 0x6d696c65;
/** Building 10,000 milestones holds the lock for about two seconds, and several may build at once. In milliseconds. */
const PATIENCE = 15_000;
function patienceOf({ patience = PATIENCE }) {
    return patience;
}
function pathOf({ folder }) {
    return (0,external_node_path_.join)(folder, FILE_NAME);
}
function shownPath({ label }) {
    return `${label}/${FILE_NAME}`;
}
/** With what SQLite keeps beside it. */
function bytesOf(site) {
    return ["", ...COMPANIONS].reduce((sum, ending) => sum + (external_node_fs_.lstatSync(pathOf(site) + ending, { throwIfNoEntry: false })?.size ?? 0), 0);
}
/** Which file this is, as long as it exists: another in its place has another, a copy too. Null where none is there. */
function identityOf(site) {
    const file = external_node_fs_.lstatSync(pathOf(site), { bigint: true, throwIfNoEntry: false });
    return file ? `${file.ino} ${file.birthtimeNs}` : null;
}
/** The data folder is part of a repository: what a checkout has put there leads nowhere else. */
function obstacle(site) {
    const folder = external_node_fs_.lstatSync(site.folder, { throwIfNoEntry: false });
    if (folder?.isSymbolicLink())
        return (0,problem/* problem */.CC)("database-unavailable", `${site.label} is a symbolic link; no database is kept behind one.`, { at: { path: site.label }, hint: "Put a folder there, or remove the link." });
    const file = folder && external_node_fs_.lstatSync(pathOf(site), { throwIfNoEntry: false });
    return !file || file.isFile() ? null : corrupt({ label: shownPath(site) }, `a ${file.isDirectory() ? "folder" : "link or special file"} stands in its place`);
}
/** One for writing is closed again as soon as it has written: nobody else's turn comes before. */
function openOne(site, purpose) {
    const open = site.open ?? openDatabase;
    const database = open(pathOf(site), { busy: WAIT, readonly: purpose === "reading", mustExist: purpose !== "making" });
    // The file may have come with somebody's repository: nothing in it is to be carried out.
    database.pragma("trusted_schema = OFF");
    return database;
}
function ownerOf(database) {
    return Number(database.pragma("application_id", { simple: true }));
}
function isEmpty(database) {
    return database.prepare("SELECT 1 FROM sqlite_schema").get() === undefined;
}

;// CONCATENATED MODULE: ./lib/adapters/catalog/sqlite/alone.js
// One process at a time throws the file of a SQLite catalog away or makes it: who did so beside others would take theirs from under them.






/** Empty, and there for good: as a database of its own it is let go of when its holder dies. */
const LOCK_NAME = "milestones.lock";
/** Where no lock can be had at all, the work is done without one: it only keeps others from coming in between. Throws what the work throws, and SQLITE_BUSY. */
async function alone(site, work) {
    const lock = lockOf(site);
    try {
        if (lock)
            await patiently(patienceOf(site), () => taken(lock));
        return await work();
    }
    finally {
        lock?.close();
    }
}
/** The folder may have come with somebody's repository: a link in it leads nowhere else. */
function lockOf({ folder, open = openDatabase }) {
    const path = (0,external_node_path_.join)(folder, LOCK_NAME);
    if (!(external_node_fs_.lstatSync(path, { throwIfNoEntry: false })?.isFile() ?? true))
        return null;
    try {
        return open(path, { busy: 0, readonly: false, mustExist: false });
    }
    catch (error) {
        if (codeOf(error) === null)
            throw error;
        return null;
    }
}
/** Nothing is ever written, not even a journal. */
function taken(lock) {
    try {
        lock.pragma("journal_mode = MEMORY");
        lock.exec("BEGIN EXCLUSIVE");
    }
    catch (error) {
        const code = codeOf(error);
        if (code === null || code.startsWith("SQLITE_BUSY"))
            throw error;
    }
}

;// CONCATENATED MODULE: ./lib/adapters/catalog/sqlite/discard.js
// Throwing the file of a SQLite catalog away, whatever it is and whoever has it open.





/** What another program made, and a folder with anything in it, is not thrown away but put aside, beside it. */
async function discardFile(site) {
    try {
        const folder = external_node_fs_.lstatSync(site.folder, { throwIfNoEntry: false });
        if (!folder || folder.isSymbolicLink())
            return (0,result.ok)(null);
        const identity = identityOf(site);
        await alone(site, async () => {
            // Of several who want it gone one does it: the others would throw away what has been made in its place.
            if (identityOf(site) === identity)
                throwAway(site);
        });
        return (0,result.ok)(null);
    }
    catch (error) {
        return (0,result/* failed */.g)(failureOf(error, { label: shownPath(site) }));
    }
}
function throwAway(site) {
    if (isForeign(site))
        setAside(site);
    else
        remove(site);
}
function isForeign(site) {
    if (external_node_fs_.lstatSync(pathOf(site), { throwIfNoEntry: false })?.isDirectory())
        return external_node_fs_.readdirSync(pathOf(site)).length > 0;
    if (obstacle(site) !== null || identityOf(site) === null)
        return false;
    try {
        const database = openOne(site, "reading");
        try {
            return ownerOf(database) !== APPLICATION_ID && !isEmpty(database);
        }
        finally {
            database.close();
        }
    }
    catch {
        // Whatever cannot be read as a database is none.
        return false;
    }
}
/** Under a name that nobody has; its companions go with it. */
function setAside(site) {
    const path = pathOf(site);
    let number = 1;
    while (external_node_fs_.existsSync(`${path}.other-${number}`))
        number++;
    for (const ending of ["", ...COMPANIONS])
        if (external_node_fs_.existsSync(path + ending))
            external_node_fs_.renameSync(path + ending, `${path}.other-${number}${ending}`);
}
/**
 * Whoever has the file open goes on with what it was, and sees at the next question that it is another. The companions go last,
 * and only those that belonged to it: SQLite ignores what it finds beside an empty file.
 */
function remove(site) {
    const path = pathOf(site);
    const companions = COMPANIONS.map((ending) => ({ path: path + ending, was: inodeOf(path + ending) }));
    external_node_fs_.rmSync(path, { recursive: true, force: true });
    for (const { path: beside, was } of companions)
        if (was !== undefined && inodeOf(beside) === was)
            external_node_fs_.rmSync(beside, { recursive: true, force: true });
}
function inodeOf(path) {
    return external_node_fs_.lstatSync(path, { bigint: true, throwIfNoEntry: false })?.ino;
}

// EXTERNAL MODULE: ./lib/adapters/catalog/sql/schema.js
var schema = __webpack_require__(38991);
;// CONCATENATED MODULE: ./lib/adapters/catalog/sqlite/file.js
// The file of a SQLite catalog: looked at before it is trusted, opened, and made where there is none.












/** Others may throw it away or make it as well, between one look and the next. */
const TRIES_MAX = 4;
/** A milestone of six tasks fits twice: half as many pages to write as with SQLite's own 4096. */
const PAGE_BYTES = 8192;
/**
 * A connection that only reads, and which file it is to. Where there is no file, or one of an earlier version or another checkout, an empty one is made.
 * Problems as of `Catalog`.
 */
async function openFile(site) {
    try {
        const odd = obstacle(site);
        if (odd)
            return (0,result/* failed */.g)(odd);
        for (let tries = 0; tries < TRIES_MAX; tries++) {
            const identity = identityOf(site);
            const seen = identity === null ? "empty" : await lookedAt(site, identity);
            if (typeof seen !== "string")
                return seen;
            if (seen !== "gone")
                await replaced(site, { identity, seen });
        }
        return (0,result/* failed */.g)(corrupt({ label: shownPath(site) }, "others keep making it anew"));
    }
    catch (error) {
        return (0,result/* failed */.g)(failureOf(error, { label: shownPath(site) }));
    }
}
/** `gone` where others have thrown it away meanwhile, or made another. */
async function lookedAt(site, identity) {
    try {
        return await patiently(patienceOf(site), () => lookedInto(site, identity));
    }
    catch (error) {
        if (codeOf(error) === null || identityOf(site) === identity)
            throw error;
        return "gone";
    }
}
function lookedInto(site, identity) {
    const database = openOne(site, "reading");
    try {
        const seen = standing(database, { site, identity });
        if (seen === "fit")
            return (0,result.ok)({ connection: connectionOn(database), identity });
        database.close();
        return typeof seen === "string" ? seen : (0,result/* failed */.g)(seen);
    }
    catch (error) {
        database.close();
        throw error;
    }
}
function standing(database, { site, identity }) {
    if (ownerOf(database) !== APPLICATION_ID)
        return isEmpty(database) ? "empty" : foreign(site);
    const version = Number(database.pragma("user_version", { simple: true }));
    if (version !== schema/* SCHEMA_VERSION */.f$)
        return version > schema/* SCHEMA_VERSION */.f$ ? newer(site, version) : "unfit";
    return madeHere(database, identity) ? "fit" : "unfit";
}
/** It may be the only place where somebody keeps something: nobody throws it away unasked. */
function foreign(site) {
    const label = shownPath(site);
    return (0,problem/* problem */.CC)("database-unavailable", `${label} is a database of another program.`, { at: { path: label }, hint: "Move it away, and a catalog takes its place; the files answer meanwhile." });
}
/** Who copies a database, or checks one out, has one whose file is another than it was made in. */
function madeHere(database, identity) {
    return database.prepare("SELECT file FROM place").pluck().get() === identity;
}
function newer(site, version) {
    const label = shownPath(site);
    const hint = `Update this program, or run \`milestone db reset --yes\` to make a catalog of this version; the files answer meanwhile.`;
    return (0,problem/* problem */.CC)("database-newer", `${label} was made by a later version of this program (schema ${version}; this one knows ${schema/* SCHEMA_VERSION */.f$}).`, { at: { path: label }, hint });
}
/** Whoever comes late finds it done. */
async function replaced(site, { identity, seen }) {
    makeFolder(site);
    await alone(site, async () => {
        if (identityOf(site) !== identity)
            return;
        if (seen === "unfit")
            remove(site);
        await madeUnlessGone(site);
    });
}
/** Who throws the file away while it is being made takes the log from under it, which SQLite calls a fault of its protocol: then it is made again. */
async function madeUnlessGone(site) {
    try {
        await makeFile(site);
    }
    catch (error) {
        if (codeOf(error) !== "SQLITE_PROTOCOL")
            throw error;
    }
}
async function makeFile(site) {
    const database = openOne(site, "making");
    const patience = patienceOf(site);
    try {
        database.pragma(`page_size = ${PAGE_BYTES}`);
        await patiently(patience, () => database.pragma(`journal_mode = ${isRemote(site.folder) ? "TRUNCATE" : "WAL"}`));
        await within(connectionOn(database), { begin: "IMMEDIATE", patience }, async () => fillEmpty(database, site));
    }
    finally {
        database.close();
    }
}
/** It hides itself from git, also where nobody has said that it should; what somebody has put there for that stays. */
function makeFolder({ folder }) {
    external_node_fs_.mkdirSync(folder, { recursive: true });
    const path = (0,external_node_path_.join)(folder, ".gitignore");
    if (!external_node_fs_.existsSync(path))
        external_node_fs_.writeFileSync(path, "*\n");
}
/** Only what has no tables: another process may have been first, or somebody's own database stands there. */
function fillEmpty(database, site) {
    if (!isEmpty(database))
        return;
    for (const statement of (0,schema/* creation */.Ix)(SQLITE))
        database.exec(statement);
    database.exec("CREATE TABLE place (file TEXT)");
    database.prepare("INSERT INTO place VALUES (?)").run(identityOf(site));
    database.pragma(`application_id = ${APPLICATION_ID}`);
    database.pragma(`user_version = ${schema/* SCHEMA_VERSION */.f$}`);
}
/** NFS, SMB, SMB2 and CIFS, 9p: shared memory, which WAL needs, is not shared over them. */
const REMOTE = new Set([0x6969, 0x517b, 0xfe534d42, 0xff534d42, 0x01021997]);
function isRemote(folder) {
    return process.platform !== "win32" && REMOTE.has(external_node_fs_.statfsSync(folder).type >>> 0);
}

// EXTERNAL MODULE: ./lib/adapters/catalog/sql/counted.js
var counted = __webpack_require__(94060);
;// CONCATENATED MODULE: ./lib/adapters/catalog/sqlite/inspect.js





const SETTINGS = ["journal_mode", "synchronous", "page_size", "cache_size", "auto_vacuum", "mmap_size"];
async function infoOf(transaction, { site, connection: { database } }) {
    const [version] = await transaction.rows("SELECT sqlite_version() AS version");
    return {
        backend: "sqlite", place: shownPath(site), version: String(version?.["version"]), schema_version: schema/* SCHEMA_VERSION */.f$,
        bytes: bytesOf(site), rows: await (0,counted/* rowsByTable */.NP)(transaction), pool: null,
        settings: Object.fromEntries(SETTINGS.map((name) => [name, settingOf(database, name)])),
    };
}
function settingOf(database, name) {
    const value = database.pragma(name, { simple: true });
    return typeof value === "number" ? value : String(value);
}
const LOOKS = {
    schema: async ({ database }) => {
        const there = new Set(database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all());
        const missing = ["words", ...schema/* TABLES */.CG.map(({ name }) => name)].filter((name) => !there.has(name));
        return missing.length === 0 ? null : `${missing.join(", ")} missing`;
    },
    integrity: async ({ database }) => {
        const first = database.prepare("PRAGMA integrity_check(1)").pluck().get();
        return first === "ok" ? null : String(first);
    },
    "full text": async ({ database }) => {
        database.exec("INSERT INTO words (words) VALUES ('integrity-check')");
        return null;
    },
    rows: ({ transaction }) => (0,counted/* disagreement */.fn)(transaction),
    latency: async ({ transaction }) => {
        await transaction.rows("SELECT row FROM milestones ORDER BY id_key LIMIT 50");
        return null;
    },
};
async function checksOf(connection) {
    const checks = [];
    for (const [name, look] of Object.entries(LOOKS)) {
        const started = performance.now();
        const wrong = await look(connection).catch(wordsOf);
        checks.push({ name, ok: wrong === null, found: wrong ?? "sound", milliseconds: performance.now() - started });
    }
    return checks;
}
/** What the database itself says against a check is what the check has found. */
function wordsOf(error) {
    if (!(error instanceof Error) || !codeOf(error)?.startsWith("SQLITE_"))
        throw error;
    return error.message;
}
/** One by one; each does nothing where there is nothing to do. */
const STEPS = {
    "merged the full text into one piece": "INSERT INTO words (words) VALUES ('optimize')",
    "counted what the planner wants to know": "ANALYZE",
    "wrote the file anew without gaps": "VACUUM",
};
async function optimized(connection, site) {
    // Whoever is building is let finish first; what then goes wrong is taken back by SQLite itself, step by step.
    await within(connection, { begin: "IMMEDIATE", patience: patienceOf(site) }, async () => null);
    for (const step of Object.values(STEPS))
        connection.database.exec(step);
    connection.database.pragma("wal_checkpoint(TRUNCATE)");
    return Object.keys(STEPS);
}

;// CONCATENATED MODULE: ./lib/adapters/catalog/sqlite/turns.js
// Turns: one after the other on what only one can use at a time.
/** What it gives back runs each work when those before it are over, however they ended. */
function inTurn() {
    let last = Promise.resolve();
    return (work) => {
        const turn = last.then(work, work);
        last = turn.catch(() => null);
        return turn;
    };
}

;// CONCATENATED MODULE: ./lib/adapters/catalog/sqlite/sqlite-catalog.js
// The catalog in a SQLite file of the data folder.












/** Opens and throws away the catalog of one data folder. Nothing is made before `open`. */
function sqliteCatalogs(site) {
    return { open: () => openCatalog(site), discard: () => discardFile(site) };
}
async function openCatalog(site) {
    const opened = await openFile(site);
    if (!opened.ok)
        return opened;
    const held = { site, ...opened.value };
    const [readers, writers] = [inTurn(), inTurn()];
    const reading = (work) => readers(() => read(held, work));
    return (0,result.ok)({
        backend: "sqlite",
        stamps: () => reading(stamps/* stampsIn */.er),
        versions: (part) => reading((transaction) => (0,stamps/* versionsIn */.bS)(transaction, part)),
        answer: (questions, at) => reading((transaction) => (0,answers/* answersIn */.V)(transaction, questions, at)),
        refresh: (refresh) => writers(() => writeUnlessGone(held, (connection) => refreshed(connection, held.site, refresh))),
        info: () => reading((transaction) => infoOf(transaction, held)),
        check: () => writers(() => write(held, checksOf)),
        optimize: () => writers(() => write(held, (connection) => optimized(connection, held.site))),
        close: () => readers(async () => void held.connection.database.close()),
    });
}
/** Many may find a catalog damaged at once, and throw it away one after the other. */
const sqlite_catalog_TRIES_MAX = 4;
async function read(held, work) {
    for (let tries = 1;; tries++) {
        const fresh = await renewed(held);
        if (!fresh.ok)
            return fresh;
        try {
            return (0,result.ok)(await patiently(patienceOf(held.site), () => within(held.connection, { begin: "DEFERRED", patience: 0 }, work)));
        }
        catch (error) {
            const problem = failureOf(error, { label: shownPath(held.site) });
            if (tries === sqlite_catalog_TRIES_MAX || !isGone(held))
                return (0,result/* failed */.g)(problem);
        }
    }
}
/** Others may have thrown the file away meanwhile, or made another: then that one is read from now on. */
async function renewed(held) {
    if (!isGone(held))
        return (0,result.ok)(null);
    held.connection.database.close();
    const opened = await openFile(held.site);
    if (!opened.ok)
        return opened;
    held.connection = opened.value.connection;
    held.identity = opened.value.identity;
    return (0,result.ok)(null);
}
function isGone({ site, identity }) {
    return identityOf(site) !== identity;
}
/** What was to be written went on from the file that is gone. */
async function writeUnlessGone(held, work) {
    const done = await write(held, work);
    return done.ok || !isGone(held) ? done : (0,result.ok)("moved");
}
async function write(held, work) {
    const label = shownPath(held.site);
    try {
        const connection = connectionOn(openOne(held.site, "writing"));
        try {
            // In WAL, NORMAL flushes at checkpoints alone: a cut of power takes the newest refreshes back as wholes, and the stamps with them.
            // OFF would save two flushes and could leave pages of different times together, which no stamp tells.
            connection.database.pragma("synchronous = NORMAL");
            return (0,result.ok)(await work(connection));
        }
        finally {
            connection.database.close();
        }
    }
    catch (error) {
        return (0,result/* failed */.g)(failureOf(error, { label }));
    }
}
async function refreshed(connection, site, refresh) {
    const done = await within(connection, { begin: "IMMEDIATE", patience: patienceOf(site) }, (transaction) => (0,sql_refresh/* refreshIn */.F)(transaction, refresh));
    // What a whole part leaves in the log beside the file would be read past by everybody until it is written over.
    if (refresh.whole)
        connection.database.pragma("wal_checkpoint(TRUNCATE)");
    return done;
}


/***/ })

};
