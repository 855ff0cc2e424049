export const id = 7535;
export const ids = [7535];
export const modules = {

/***/ 87535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   holdSecrets: () => (/* binding */ holdSecrets),
/* harmony export */   wholeEnvironment: () => (/* binding */ wholeEnvironment)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _core_base_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60306);
// Secrets leave the environment before any task starts: the process replaces itself, and keeps them in its memory only.




/** Names the file between the two images; it is read and removed before anything else happens. */
const HANDOVER = "MILESTONE_HANDOVER";
const PREFIX = "milestone-handover-";
/** The two images are milliseconds apart. */
const LEFT_MS_MIN = 60_000;
/** What a task may read of us in /proc: nothing that opens a door. */
const PLAIN = new Set([
    "PATH", "HOME", "USER", "LOGNAME", "SHELL", "LANG", "LANGUAGE", "TERM", "COLORTERM", "TMPDIR", "TZ", "COLUMNS", "LINES", "CI",
    "NO_COLOR", "FORCE_COLOR", "DATABASE_TYPE", "NODE_DISABLE_COMPILE_CACHE", "NODE_COMPILE_CACHE", "NODE_EXTRA_CA_CERTS", "GIT_DIR",
    "GIT_CONFIG_GLOBAL", "GIT_CONFIG_SYSTEM", "GIT_CONFIG_NOSYSTEM", "SUDO_UID",
    "SYSTEMROOT", "WINDIR", "COMSPEC", "PATHEXT", "USERPROFILE", "APPDATA", "LOCALAPPDATA", "PROGRAMDATA", "TEMP", "TMP", "USERNAME",
]);
const PLAIN_PREFIX = /^(?:LC_|XDG_|MILESTONE_|KIRO_)/;
const SECRET = /TOKEN|SECRET|PASSW|_PASS$|CREDENTIAL|PRIVATE|API_?KEY|_KEY$|WEBHOOK|_(?:URL|DSN)$/i;
function isPlain(name) {
    return PLAIN.has(name.toUpperCase()) || (PLAIN_PREFIX.test(name) && !SECRET.test(name));
}
/**
 * Variables that are not in this process's environment any more, by name. Where there are some still, the process replaces
 * itself by one without them, and does not return; on Windows, which cannot do that, they are taken out for children only.
 * `kept` are left in it, being needed to begin.
 */
function holdSecrets(environment, kept = []) {
    const path = environment[HANDOVER];
    if (path !== undefined)
        return received(environment, path);
    const stays = (name) => isPlain(name) || kept.includes(name);
    const held = Object.entries(environment).flatMap(([name, value]) => (value === undefined || stays(name) ? [] : [[name, value]]));
    if (held.length === 0)
        return new Map();
    if (process.platform === "win32" || process.execve === undefined)
        return taken(environment, held);
    sweep();
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), PREFIX)), "values");
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, JSON.stringify(Object.fromEntries(held)), { mode: 0o600, flag: "wx" });
    const plain = Object.fromEntries(Object.entries(environment).filter(([name]) => stays(name)));
    return process.execve(process.execPath, [process.execPath, ...process.execArgv, ...process.argv.slice(1)], { ...plain, [HANDOVER]: file });
}
/** What a process left that was killed between its two images. */
function sweep() {
    const folder = (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)();
    for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder)) {
        if (!name.startsWith(PREFIX))
            continue;
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name);
        const entry = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
        const ours = entry !== undefined && entry.uid === process.getuid?.();
        if (ours && Date.now() - entry.mtimeMs > LEFT_MS_MIN)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { recursive: true, force: true });
    }
}
function received(environment, path) {
    delete environment[HANDOVER];
    const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "utf8");
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.unlinkSync)(path);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
    const values = JSON.parse(text);
    return new Map(Object.entries((0,_core_base_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(values) ? values : {}).flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : [])));
}
function taken(environment, held) {
    for (const [name] of held)
        delete environment[name];
    return new Map(held);
}
/** The environment as it was, for what asks for settings by name. */
function wholeEnvironment(environment, held) {
    return { ...environment, ...Object.fromEntries(held) };
}


/***/ })

};
