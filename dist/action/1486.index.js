export const id = 1486;
export const ids = [1486];
export const modules = {

/***/ 51486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openAlerts: () => (/* binding */ openAlerts)
/* harmony export */ });
/* harmony import */ var _core_base_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60306);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
// Alerts in a file of this machine, in a folder that hides itself from git.



/** The end of the file that is looked at: some hundred alerts. */
const TAIL_BYTES_MAX = 64 * 1024;
/** `data` is the data folder, absolute. Where it is not there, nothing is made. */
function openAlerts(data) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(data, "logs", "system");
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "alerts.jsonl");
    return {
        async note(alert) {
            if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(data))
                return;
            const last = tail(file).findLast((other) => other.event_type === alert.event_type);
            if (last && dayOf(last) === dayOf(alert) && JSON.stringify(last.details) === JSON.stringify(alert.details))
                return;
            try {
                append(folder, file, alert);
            }
            catch {
                // A disk that takes no notes must not keep anybody from an answer.
            }
        },
        recent: async (limit) => tail(file).slice(-limit),
    };
}
function dayOf({ timestamp }) {
    return String(timestamp).slice(0, "2026-01-31".length);
}
function append(folder, file, alert) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder)) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, ".gitignore"), "*\n");
    }
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(file, `${JSON.stringify(alert)}\n`);
}
/** Lines that are cut or spoilt are left out. */
function tail(file) {
    return tailText(file).split("\n").flatMap((line) => {
        const alert = (0,_core_base_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parsedJson */ .U4)(line);
        return isAlert(alert) ? [alert] : [];
    });
}
function tailText(file) {
    let descriptor;
    try {
        descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, "r");
        const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
        const bytes = Buffer.alloc(Math.min(size, TAIL_BYTES_MAX));
        return bytes.toString("utf8", 0, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, bytes, 0, bytes.length, size - bytes.length));
    }
    catch {
        return "";
    }
    finally {
        if (descriptor !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
function isAlert(value) {
    return typeof value === "object" && value !== null && "event_type" in value && typeof value.event_type === "string" && "details" in value && typeof value.details === "object";
}


/***/ })

};
