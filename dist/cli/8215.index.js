export const id = 8215;
export const ids = [8215];
export const modules = {

/***/ 779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ plainLine),
/* harmony export */   w: () => (/* binding */ plainText)
/* harmony export */ });
// Somebody's words without what is obeyed rather than shown; every encoder for people starts here.
/**
 * Control characters but line feed and tab are gone, those that turn the direction of writing are replaced by U+FFFD, so
 * that no text can colour, move, overwrite or disguise. Lines end with a line feed.
 */
function plainText(text) {
    return text
        .replaceAll("\r\n", "\n")
        .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, "")
        .replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "\ufffd")
        .replace(/[\u2028\u2029]/g, " ")
        .toWellFormed();
}
/** The same on one line. */
function plainLine(text) {
    return plainText(text).replace(/[\n\t]+/g, " ");
}


/***/ }),

/***/ 8215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ displayWidth),
/* harmony export */   I: () => (/* binding */ styled),
/* harmony export */   encodeTerminal: () => (/* binding */ encodeTerminal)
/* harmony export */ });
/* harmony import */ var _encode_plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(779);
// Replies as text for a terminal: aligned, cut to its width, and free of what a terminal would obey.

const CODES = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, cyan: 36 };
/** Columns of a progress bar between its brackets. */
const BAR_WIDTH = 20;
/** A column is never cut to less. */
const COLUMN_WIDTH_MIN = 8;
const GAP = "  ";
/** Ends with a line feed; an empty reply is an empty text. */
function encodeTerminal(reply, terminal) {
    let text = "";
    for (const [index, block] of reply.entries()) {
        const before = reply[index - 1];
        const apart = before !== undefined && before.kind !== "heading" && !(before.kind === block.kind && isLine(block));
        text += `${apart ? "\n" : ""}${encodeBlock(block, terminal).join("\n")}\n`;
    }
    return text;
}
/** Blocks of one line each stand together. */
function isLine(block) {
    return block.kind === "progress" || block.kind === "command" || block.kind === "text";
}
function styled(text, style, { colour }) {
    return colour && text !== "" ? `\u001b[${CODES[style]}m${text}\u001b[0m` : text;
}
function encodeBlock(block, terminal) {
    switch (block.kind) {
        case "heading": return [styled((0,_encode_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h)(block.text), "bold", terminal)];
        case "text": return (0,_encode_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(block.text).split("\n");
        case "list": return block.items.map((item) => `- ${(0,_encode_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(item).replaceAll("\n", "\n  ")}`);
        case "fields": return encodeFields(block.rows);
        case "table": return encodeTable(block.head, block.rows, terminal);
        case "progress": return [encodeProgress(block.label, block.percentage)];
        case "code": return encodeCode(block.text, block.language, terminal);
        case "command": return [`  ${styled((0,_encode_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h)(block.text), "cyan", terminal)}${block.why === "" ? "" : styled(`   # ${(0,_encode_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h)(block.why)}`, "dim", terminal)}`];
    }
}
function encodeFields(rows) {
    const labels = rows.map(([label]) => `${(0,_encode_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h)(label)}:`);
    const width = Math.max(0, ...labels.map(displayWidth));
    return rows.map(([, value], index) => {
        const lines = (0,_encode_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(value).replaceAll("\n", `\n${" ".repeat(width + GAP.length)}`);
        return `${padded(labels[index] ?? "", width)}${GAP}${lines}`.trimEnd();
    });
}
function encodeProgress(label, percentage) {
    const percent = Math.min(100, Math.max(0, Math.round(percentage) || 0));
    const filled = Math.floor((percent / 100) * BAR_WIDTH);
    return `${(0,_encode_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h)(label)} [${"#".repeat(filled)}${".".repeat(BAR_WIDTH - filled)}] ${percent}%`.trimStart();
}
function encodeCode(code, language, terminal) {
    const lines = (0,_encode_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(code).replace(/\n$/, "").split("\n");
    return language === "diff" ? lines.map((line) => styled(line, diffStyle(line), terminal)) : lines;
}
function diffStyle(line) {
    if (/^(?:\+\+\+|---) /.test(line))
        return "bold";
    return line.startsWith("+") ? "green" : line.startsWith("-") ? "red" : "dim";
}
function encodeTable(head, rows, terminal) {
    const cells = [head, ...rows].map((row) => head.map((_name, column) => (0,_encode_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h)(row[column] ?? "")));
    const natural = head.map((_name, column) => cells.reduce((widest, row) => Math.max(widest, displayWidth(row[column] ?? "")), 0));
    const widths = terminal.width === null ? natural : fitted(natural, terminal.width);
    const lines = cells.map((row) => row.map((cell, column) => padded(cut(cell, widths[column] ?? 0), widths[column] ?? 0)).join(GAP).trimEnd());
    return lines.map((line, index) => (index === 0 ? styled(line, "bold", terminal) : line));
}
/** Takes columns from the widest ones until the line fits. */
function fitted(natural, width) {
    const widths = [...natural];
    let over = widths.reduce((sum, column) => sum + column, 0) + GAP.length * (widths.length - 1) - width;
    while (over > 0) {
        const widest = widths.indexOf(Math.max(...widths));
        const rest = widths.filter((_width, index) => index !== widest);
        const step = Math.min(over, Math.max(1, (widths[widest] ?? 0) - Math.max(COLUMN_WIDTH_MIN, ...rest)));
        if ((widths[widest] ?? 0) <= COLUMN_WIDTH_MIN)
            break;
        widths[widest] = (widths[widest] ?? 0) - step;
        over -= step;
    }
    return widths;
}
function padded(text, width) {
    return text + " ".repeat(Math.max(0, width - displayWidth(text)));
}
function cut(text, width) {
    if (displayWidth(text) <= width)
        return text;
    let kept = "";
    let used = 0;
    for (const character of text) {
        used += characterWidth(character);
        if (used > width - 1)
            break;
        kept += character;
    }
    return `${kept}…`;
}
/** Columns that a text takes: two for East Asian wide characters and emoji, none for marks that join the one before. */
function displayWidth(text) {
    if (/^[\x20-\x7e]*$/.test(text))
        return text.length;
    let width = 0;
    for (const character of text)
        width += characterWidth(character);
    return width;
}
const WIDE = /^[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|^[\u{1f300}-\u{1f64f}\u{1f680}-\u{1f6ff}\u{1f900}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const NO_WIDTH = /^[\p{Mn}\p{Me}\u200b-\u200d\u2060\ufe00-\ufe0f]/u;
function characterWidth(character) {
    if (character < "\u0300")
        return 1;
    if (NO_WIDTH.test(character))
        return 0;
    return WIDE.test(character) ? 2 : 1;
}


/***/ })

};
