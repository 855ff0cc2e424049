import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __webpack_exports__ = {};

;// CONCATENATED MODULE: ./lib/adapters/runner/processes/ending.js
/** Time to put files away; whoever needs longer is no longer asked. */
const GRACE_MS = 2_000;
/** What survives KILL for so long hangs in the kernel; nothing of ours can end it. */
const HOPE_MS_MAX = 3_000;
const PAUSE_MS_MIN = 4;
const PAUSE_MS_MAX = 50;
async function endProcesses(find, clock) {
    const all = new Set();
    const stubborn = new Set();
    const start = clock.elapsed();
    for (let pause = PAUSE_MS_MIN;; pause = Math.min(pause * 2, PAUSE_MS_MAX)) {
        const found = await find();
        const spent = clock.elapsed() - start;
        if (found.length === 0 || spent > GRACE_MS + HOPE_MS_MAX)
            return { all, stubborn, isLeft: found.length > 0 };
        for (const { pid } of found) {
            if (spent >= GRACE_MS)
                kill(pid, stubborn);
            else if (!all.has(pid))
                ask(pid);
            all.add(pid);
        }
        await passed(clock, pause);
    }
}
/** A stopped process hears TERM only when it goes on. */
function ask(pid) {
    signal(pid, "SIGTERM");
    signal(pid, "SIGCONT");
}
function kill(pid, stubborn) {
    signal(pid, "SIGKILL");
    stubborn.add(pid);
}
/** One that is gone, or belongs to somebody else, is left. */
function signal(pid, name) {
    try {
        process.kill(pid, name);
    }
    catch {
        // The next look says whether it is still there.
    }
}
/** What the promise gives, or null after so many milliseconds. */
function within(clock, ms, promise) {
    return new Promise((resolve) => {
        const cancel = clock.after(ms, () => resolve(null));
        void promise.then((value) => {
            cancel();
            resolve(value);
        });
    });
}
function passed(clock, ms) {
    return new Promise((resolve) => void clock.after(ms, resolve));
}

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: ./lib/adapters/runner/processes/members.js
// Which processes belong to a task, or to all tasks of a session, however they have run away.

/** A process that forks and exits while we look may hide its child once, not again and again. */
const LOOKS_MAX = 4;
async function findMembers(table, search) {
    for (let look = 1;; look++) {
        const { members, settled } = membersAmong(await table.look(), search);
        if (members.length > 0 || settled || look === LOOKS_MAX)
            return members;
    }
}
/** `settled` is false when a process went away before it could be asked. */
function membersAmong(processes, search) {
    const members = new Map();
    const rest = [];
    let settled = true;
    const { mark, bornAfter, others } = search;
    for (const pid of bornAfter === null ? processes.all() : processes.since(bornAfter, others)) {
        if (pid === process.pid || others.has(pid))
            continue;
        const found = processes.of(pid);
        settled &&= found !== null;
        if (found === null || found.zombie || others.has(found.session) || others.has(found.group))
            continue;
        if (isMarked(found, processes, mark))
            members.set(pid, found);
        else
            rest.push(found);
    }
    addKin(members, rest);
    return { members: [...members.values()], settled };
}
function isMarked({ pid, group, session }, processes, mark) {
    if (mark.root !== null && [pid, group, session].includes(mark.root))
        return true;
    const environment = processes.environment(pid);
    if (environment === null)
        return false;
    const { pipes } = mark;
    if (pipes !== null && processes.opened(pid).some((path) => path.startsWith(pipes)))
        return true;
    if (`${entryOf(environment, "TMPDIR")}/`.includes(`/${mark.temporary}/`))
        return true;
    const named = entryOf(environment, "MILESTONE_SESSION") === mark.session && (mark.task === null || entryOf(environment, "MILESTONE_TASK") === mark.task);
    if (!named && environment.includes("="))
        return false;
    const folder = processes.workingFolder(pid);
    return folder !== null && (named ? mark.folders : mark.own).some((own) => `${folder}/`.startsWith(`${realPath(own)}/`));
}
/** As the system names it, which knows no links. */
function realPath(path) {
    try {
        return (0,external_node_fs_namespaceObject.realpathSync)(path);
    }
    catch {
        return path;
    }
}
function entryOf(environment, name) {
    const start = environment.indexOf(`\0${name}=`) + name.length + 2;
    return start < name.length + 2 ? undefined : environment.slice(start, environment.indexOf("\0", start));
}
/** All that a leader has started and that has not run away, for counting their memory. */
function familyOf(processes, root) {
    const all = processes.all().flatMap((pid) => processes.of(pid) ?? []).filter(({ zombie }) => !zombie);
    const members = new Map(all.filter(({ pid, group, session }) => [pid, group, session].includes(root)).map((found) => [found.pid, found]));
    addKin(members, all);
    return [...members.values()];
}
/** Whoever else has a file open. */
async function findHolders(table, path) {
    const processes = await table.look();
    return processes.all().filter((pid) => pid !== process.pid && processes.opened(pid).includes(path)).flatMap((pid) => processes.of(pid) ?? []);
}
/** Watchdogs carry the name of the session's folder, so that whoever takes over can end them first. */
const WATCHDOG_VARIABLE = "MILESTONE_WATCHDOG";
async function findWatchdogs(table, name) {
    const processes = await table.look();
    return processes.all().filter((pid) => entryOf(processes.environment(pid) ?? "", WATCHDOG_VARIABLE) === name);
}
/** Children of members, and those in a terminal session of theirs: every task has its own, so nobody else can be in it. */
function addKin(members, rest) {
    const sessions = new Set([...members.values()].map(({ session }) => session).filter((session) => session > 0));
    for (let before = -1; before < members.size;) {
        before = members.size;
        for (const found of rest) {
            if (!members.has(found.parent) && !sessions.has(found.session))
                continue;
            members.set(found.pid, found);
            if (found.session > 0)
                sessions.add(found.session);
        }
    }
}

;// CONCATENATED MODULE: ./lib/adapters/runner/processes/proc-table.js
// Processes as Linux shows them, in /proc.

/** So many ids are tried one by one, at 3 µs each, before all processes are listed, at 1 µs each. */
const TRIED_MAX = 64;
/** Every process is read once at most, and only when it is asked for: a read costs 12 µs. */
function readProc() {
    let listed = null;
    const all = () => (listed ??= namesIn("/proc").map(Number).filter((pid) => pid > 0));
    return {
        all,
        since: (pid, known) => bornSince(pid, known, all),
        of: remembered((pid) => parseStat(pid, textOf(`/proc/${pid}/stat`))),
        environment: remembered((pid) => bordered(textOf(`/proc/${pid}/environ`))),
        // A folder that was removed is still known by its name.
        workingFolder: (pid) => linkAt(`/proc/${pid}/cwd`)?.replace(/ \(deleted\)$/, "") ?? null,
        opened: (pid) => namesIn(`/proc/${pid}/fd`).flatMap((name) => linkAt(`/proc/${pid}/fd/${name}`) ?? []),
        memory: (pid, how) => {
            const [file, form] = how === "fair" ? ["smaps_rollup", /^Pss:\s*(\d+)/m] : ["status", /^VmRSS:\s*(\d+)/m];
            const kibi = form.exec(textOf(`/proc/${pid}/${file}`) ?? "")?.[1];
            return kibi === undefined ? null : Number(kibi) * 1024;
        },
    };
}
/** Linux gives process ids out in turn: nothing that began later has a lower one, unless the numbers began anew meanwhile. */
function bornSince(first, known, all) {
    const newest = newestPid();
    if (newest < first)
        return all();
    const isTried = newest - first <= TRIED_MAX;
    for (let pid = first; isTried && !((0,external_node_fs_namespaceObject.existsSync)(`/proc/${pid}`) && !known.has(pid)); pid++) {
        // Whoever was born while we tried may come from one that we found gone.
        if (pid === newest)
            return newestPid() === newest ? [] : all();
    }
    return all().filter((pid) => pid >= first);
}
/** The id that was given out last; 0 where the system does not say. */
function newestPid() {
    return Number(/(\d+)\s*$/.exec(textOf("/proc/loadavg") ?? "")?.[1] ?? 0);
}
function remembered(read) {
    const known = new Map();
    return (pid) => {
        const found = known.get(pid) ?? { value: read(pid) };
        known.set(pid, found);
        return found.value;
    };
}
/** "pid (name) state parent group session …"; the name may hold anything. */
function parseStat(pid, text) {
    if (text === null)
        return null;
    const [state = "", parent, group, session] = text.slice(text.lastIndexOf(")") + 2).split(" ", 4);
    return { pid, parent: Number(parent), group: Number(group), session: Number(session), zombie: /^[ZXx]/.test(state) };
}
function bordered(entries) {
    return entries === null ? null : `\0${entries}\0`;
}
function textOf(path) {
    try {
        return (0,external_node_fs_namespaceObject.readFileSync)(path, "utf8");
    }
    catch {
        return null;
    }
}
function linkAt(path) {
    try {
        return (0,external_node_fs_namespaceObject.readlinkSync)(path);
    }
    catch {
        return null;
    }
}
function namesIn(folder) {
    try {
        return (0,external_node_fs_namespaceObject.readdirSync)(folder);
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./lib/adapters/runner/processes/ps-table.js
/** Room for 16,000 processes with 4 KiB of environment each. */
const LISTING_BYTES_MAX = 64 * 1024 * 1024;
const COLUMNS = "pid=,ppid=,pgid=,stat=,rss=,command=";
const ROW = /^\s*(\d+)\s+(\d+)\s+(\d+)\s+(\S+)\s+(\d+)\s(.*)$/;
/** macOS shows the environment of most programs of the same user; programs of the system itself are known by their group and parent. */
function readPs(platform) {
    const argv = platform === "darwin" ? ["-axwwE", "-o", COLUMNS] : ["axewwo", COLUMNS];
    const { execFile } = process.getBuiltinModule("node:child_process");
    return new Promise((resolve) => {
        execFile("/bin/ps", argv, { env: { LC_ALL: "C" }, maxBuffer: LISTING_BYTES_MAX }, (_, listing) => resolve(parseListing(listing)));
    });
}
function parseListing(listing) {
    const rows = new Map(listing.split("\n").flatMap(parseRow).map((row) => [row.pid, row]));
    const pids = [...rows.keys()];
    return {
        all: () => pids,
        since: () => pids,
        of: (pid) => rows.get(pid) ?? null,
        environment: (pid) => entriesIn(rows.get(pid)?.words),
        workingFolder: () => null,
        opened: () => [],
        memory: (pid) => rows.get(pid)?.bytes ?? null,
    };
}
function parseRow(line) {
    const [, pid, parent, group, state = "", kibi, words = ""] = ROW.exec(line) ?? [];
    if (pid === undefined)
        return [];
    return [{ pid: Number(pid), parent: Number(parent), group: Number(group), session: 0, zombie: state.startsWith("Z"), bytes: Number(kibi) * 1024, words }];
}
/** ps parts the entries by spaces, as it does the words of the command before them. */
function entriesIn(words) {
    return words === undefined ? null : `${words.replace(/ (?=[A-Za-z_]\w*=)/g, "\0")}\0`;
}

;// CONCATENATED MODULE: ./lib/adapters/runner/processes/process-table.js
// The processes of this machine at one moment, from whatever source the system has.


const NOTHING = { all: () => [], since: () => [], of: () => null, environment: () => null, workingFolder: () => null, opened: () => [], memory: () => null };
/** On Windows nothing is seen. */
function openProcessTable(platform = process.platform) {
    if (platform === "linux")
        return shared(() => readProc());
    return shared(() => (platform === "win32" ? NOTHING : readPs(platform)));
}
function shared(read) {
    let next = null;
    const begin = (resolve) => {
        next = null;
        resolve(read());
    };
    return { look: () => (next ??= new Promise((resolve) => setImmediate(begin, resolve))) };
}

;// CONCATENATED MODULE: external "node:fs/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;// CONCATENATED MODULE: ./lib/adapters/runner/remove-tree.js
// Removing a folder of a task's with all that is in it, also where the task has taken away the right to.



/** Never fails: what cannot be removed is litter in the system's temporary folder. */
async function removeTree(path) {
    if (removeEmpty(path))
        return;
    const remove = () => (0,promises_namespaceObject.rm)(path, { recursive: true, force: true }).then(() => true, () => false);
    if (await remove())
        return;
    openFolders(path);
    await remove();
}
/** The usual case, without a turn of the event loop. */
function removeEmpty(path) {
    try {
        (0,external_node_fs_namespaceObject.rmdirSync)(path);
        return true;
    }
    catch {
        return false;
    }
}
function openFolders(path) {
    try {
        if (!(0,external_node_fs_namespaceObject.lstatSync)(path).isDirectory())
            return;
        (0,external_node_fs_namespaceObject.chmodSync)(path, 0o700);
        for (const name of (0,external_node_fs_namespaceObject.readdirSync)(path))
            openFolders((0,external_node_path_namespaceObject.join)(path, name));
    }
    catch {
        // Somebody else's, or gone.
    }
}

;// CONCATENATED MODULE: ./lib/adapters/runner/watchdog.js




const clock = {
    now: () => Date.now(),
    elapsed: () => performance.now(),
    after: (ms, ring) => {
        const timer = setTimeout(ring, ms);
        return () => clearTimeout(timer);
    },
};
async function clearUp({ mark, folder }) {
    const table = openProcessTable();
    await endProcesses(() => findMembers(table, { mark, bornAfter: null, others: new Set() }), clock);
    await removeTree(folder);
}
/** The runner holds the other end: it ends with the runner, however that dies. A byte in it is a goodbye. */
function watch(order) {
    let isGoodbye = false;
    process.stdin.on("data", () => (isGoodbye = true));
    process.stdin.on("error", () => undefined);
    process.stdin.on("close", () => void (isGoodbye ? undefined : clearUp(order)));
}
// Who ends a whole session of the system, or a service, asks everybody at once; the runner goes first.
for (const name of ["SIGTERM", "SIGINT", "SIGHUP"])
    process.on(name, () => undefined);
watch(JSON.parse(process.argv[2] ?? "{}"));

