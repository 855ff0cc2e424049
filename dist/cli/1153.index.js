export const id = 1153;
export const ids = [1153];
export const modules = {

/***/ 31153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   problemText: () => (/* binding */ problemText),
/* harmony export */   warningsText: () => (/* binding */ warningsText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_base_encode_terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4797);
/* harmony import */ var _core_base_encode_plain_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5569);
/* harmony import */ var _core_base_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5045);
// Problems and warnings as talk: what is wrong, where, the line itself, and the next step.





/** So many warnings are read; the rest is counted. */
const WARNINGS_SHOWN_MAX = 20;
/** Larger files are named, not opened again for one line. */
const FRAME_FILE_BYTES_MAX = 5 * 1024 * 1024;
/** What of a long line stands in the frame. */
const FRAME_WIDTH_MAX = 100;
function problemText(problem, telling) {
    return tell("error", problem, telling);
}
function warningsText(warnings, telling) {
    const shown = telling.verbose ? warnings : warnings.slice(0, WARNINGS_SHOWN_MAX);
    const rest = warnings.length - shown.length;
    const more = rest === 0 ? "" : `${rest} more ${rest === 1 ? "warning" : "warnings"}; --verbose shows all.\n`;
    return shown.map((warning) => tell("warning", warning, telling)).join("") + more;
}
const STYLES = { error: "red", warning: "yellow" };
/** Of these the line is what nobody should see. */
const SECRETS = new Set(["literal-secret", "secret-in-file"]);
function tell(kind, { code, message, hint, at }, { terminal, directory }) {
    const lines = [`${(0,_core_base_encode_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .styled */ .I4)(`${kind}[${code}]`, STYLES[kind], terminal)}: ${(0,_core_base_encode_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .plainLine */ .h)(message)}`];
    if (at)
        lines.push(`  at ${(0,_core_base_encode_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .plainLine */ .h)((0,_core_base_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .placeText */ .Z9)(at))}`, ...(kind === "error" && !SECRETS.has(code) ? frame(at, directory) : []));
    if (hint !== undefined)
        lines.push(`  ${(0,_core_base_encode_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .styled */ .I4)("hint", "cyan", terminal)}: ${(0,_core_base_encode_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .plainLine */ .h)(hint)}`);
    return `${lines.join("\n")}\n`;
}
/** The line of the place with a mark under the column; nothing where the file cannot be read. */
function frame({ path, line, column }, directory) {
    if (line === undefined)
        return [];
    const text = lineOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, path), line);
    if (text === null || text.trim() === "")
        return [];
    const start = Math.max(0, (column ?? 1) - FRAME_WIDTH_MAX / 2);
    const clean = (part) => (0,_core_base_encode_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .plainLine */ .h)(part.replaceAll("\t", " "));
    const number = `${line} | `;
    const shown = `    ${number}${clean(text.slice(start, start + FRAME_WIDTH_MAX))}`;
    if (column === undefined)
        return [shown];
    const before = (0,_core_base_encode_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .displayWidth */ .F1)(clean(text.slice(start, column - 1)));
    return [shown, `    ${" ".repeat(number.length - 2)}| ${" ".repeat(before)}^`];
}
function lineOf(path, line) {
    try {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).size > FRAME_FILE_BYTES_MAX)
            return null;
        return withoutPassword((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "utf8").split(/\r\n|\n/)[line - 1] ?? null);
    }
    catch {
        return null;
    }
}
/** Whatever is wrong with the line: that of an address is covered, and what stands behind it stays in its column. */
function withoutPassword(line) {
    return line?.replace(/(:\/\/[^\s:@/]*:)(\S+)@/g, (_all, start, password) => `${start}${"*".repeat(password.length)}@`) ?? null;
}


/***/ })

};
