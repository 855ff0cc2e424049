export const id = 8211;
export const ids = [8211];
export const modules = {

/***/ 12029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kd: () => (/* binding */ lineEnd),
/* harmony export */   rj: () => (/* binding */ outline),
/* harmony export */   vx: () => (/* binding */ lineBreakBefore)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6278);
// Where every value of a YAML text stands: a tree of source ranges.

/** The depth of what is outlined was checked when the text was parsed. */
const UNLIMITED = Number.MAX_SAFE_INTEGER;
/** Plain keys that may not be texts, so that `1.0` goes by the name `1`. */
const RESOLVED_KEY = /^(?:[-+]?[.0-9]|true$|false$)/i;
/** The outline of a text that parseYaml reads; null where there is no value. */
function outline(text) {
    const events = (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseEvents */ .PH)(text, { maxDepth: UNLIMITED });
    if (events.length === 0)
        return null;
    return readNode({ text, events, index: 1 }, contentStart(text));
}
function contentStart(text) {
    const opening = /^\ufeff?(?:(?:%[^\n]*|[ \t]*(?:#[^\n]*)?)\r?\n)*---(?=\s|$)/.exec(text)?.[0].length;
    return opening ?? (text.startsWith("\ufeff") ? 1 : 0);
}
function readNode(reader, from) {
    const event = reader.events[reader.index];
    reader.index += 1;
    switch (event?.type) {
        case js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.ALIAS:
            return { kind: "alias", start: event.anchorStart - 1, end: event.anchorEnd, props: event.anchorStart - 1 };
        case js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SCALAR:
            return scalarNode(reader.text, event, from);
        case js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SEQUENCE:
            return event.style === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .COLLECTION_STYLE */ .Rl.FLOW ? flowNode(reader, event, "list") : blockNode(reader, event, "list");
        case js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.MAPPING:
            return event.style === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .COLLECTION_STYLE */ .Rl.FLOW ? flowNode(reader, event, "mapping") : blockNode(reader, event, "mapping");
        default:
            throw new Error("the outline of a text ends too early");
    }
}
function propsOf(event) {
    const starts = [event.tagStart, event.anchorStart - 1].filter((offset) => offset >= 0);
    return { from: Math.min(...starts), to: Math.max(event.tagEnd, event.anchorEnd) };
}
function scalarNode(text, event, from) {
    const props = propsOf(event);
    const kind = "scalar";
    const { valueStart, valueEnd, style } = event;
    if (style === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .SCALAR_STYLE */ .jK.PLAIN) {
        const start = valueStart < 0 ? Math.max(props.to, from) : valueStart;
        return { kind, style: "plain", start, end: Math.max(valueEnd, start), props: Math.min(props.from, start) };
    }
    if (style === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .SCALAR_STYLE */ .jK.SINGLE_QUOTED || style === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .SCALAR_STYLE */ .jK.DOUBLE_QUOTED) {
        const start = valueStart - 1;
        return { kind, style: style === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .SCALAR_STYLE */ .jK.SINGLE_QUOTED ? "single" : "double", start, end: valueEnd + 1, props: Math.min(props.from, start) };
    }
    const start = skipSpace(text, Math.max(props.to, from));
    return { kind, style: "block", start, end: blockTextEnd(text, event), props: Math.min(props.from, start) };
}
/** Trailing blank lines belong to a block text only where it keeps them (`|+`). */
function blockTextEnd(text, { valueStart, valueEnd, chomping }) {
    if (chomping === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .CHOMPING_MODE */ .K6.KEEP)
        return lineBreakBefore(text, valueEnd);
    let last = valueEnd;
    while (last > valueStart && " \t\r\n".includes(text.charAt(last - 1)))
        last -= 1;
    return last === valueStart ? lineBreakBefore(text, valueStart) : lineEnd(text, last);
}
/** The end of the line that an offset is in, before its line break. */
function lineEnd(text, offset) {
    const end = text.indexOf("\n", offset);
    return end < 0 ? text.length : lineBreakBefore(text, end + 1);
}
/** The offset itself, or the one before the line break that ends there. */
function lineBreakBefore(text, offset) {
    const before = text[offset - 1] === "\n" ? offset - 1 : offset;
    return text[before - 1] === "\r" ? before - 1 : before;
}
function blockNode(reader, event, kind) {
    const children = [];
    let end = event.start;
    while (!atEnd(reader)) {
        const child = kind === "list" ? readItem(reader, end) : readEntry(reader, end);
        children.push(child);
        end = child.end;
    }
    return { kind, flow: false, children, start: event.start, end, props: Math.min(propsOf(event).from, event.start) };
}
/** A pair in a flow list (`[a: 1]`) is a mapping without brackets. */
function flowNode(reader, event, kind) {
    const { text } = reader;
    const isPair = kind === "mapping" && text[event.start] !== "{";
    const children = [];
    let at = isPair ? event.start : event.start + 1;
    while (!atEnd(reader)) {
        const child = kind === "list" ? readFlowItem(reader, at) : readEntry(reader, at);
        children.push(child);
        at = isPair ? child.end : skipSpace(text, child.end);
        if (!isPair && text[at] === ",")
            at += 1;
    }
    const end = isPair ? at : skipSpace(text, at) + 1;
    return { kind, flow: true, children, start: event.start, end, props: Math.min(propsOf(event).from, event.start) };
}
function atEnd(reader) {
    const ended = reader.events[reader.index]?.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.POP;
    if (ended)
        reader.index += 1;
    return ended;
}
function readItem(reader, from) {
    const start = skipSpace(reader.text, from);
    const node = readNode(reader, start + 1);
    return { start, head: start + 1, end: node.end, key: null, node };
}
function readFlowItem(reader, from) {
    const node = readNode(reader, skipSpace(reader.text, from));
    return { start: node.props, head: node.props, end: node.end, key: null, node };
}
function readEntry(reader, from) {
    const { text, events } = reader;
    const start = skipSpace(text, from);
    const isMarked = text[start] === "?" && /\s/.test(text[start + 1] ?? " ");
    const keyEvent = events[reader.index];
    const key = readNode(reader, isMarked ? start + 1 : start);
    const colon = skipSpace(text, key.end);
    const head = text[colon] === ":" ? colon + 1 : -1;
    const node = readNode(reader, head < 0 ? key.end : head);
    return { start, head, end: Math.max(node.end, head, key.end), key: keyName(reader, key, keyEvent), node };
}
/** The name that parseYaml gives a key; null for a merge key and for an alias. */
function keyName({ text, events }, key, event) {
    const [document] = events;
    if (event?.type !== js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SCALAR || key.kind !== "scalar" || !document)
        return null;
    const source = text.slice(key.start, key.end);
    if (key.style === "plain" && event.tagStart < 0) {
        if (source === "<<")
            return null;
        if (!RESOLVED_KEY.test(source))
            return source;
    }
    return String((0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .constructFromEvents */ .fw)([document, event, { type: js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.POP }], { source: text })[0]);
}
/** Past white space, line breaks and comments. */
function skipSpace(text, from) {
    let at = from;
    for (;;) {
        const sign = text[at];
        if (sign === "#") {
            const end = text.indexOf("\n", at);
            if (end < 0)
                return text.length;
            at = end;
        }
        else if (sign !== " " && sign !== "\n" && sign !== "\r" && sign !== "\t")
            return at;
        at += 1;
    }
}


/***/ }),

/***/ 92775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ blockLines),
/* harmony export */   KH: () => (/* binding */ flowText),
/* harmony export */   Lt: () => (/* binding */ itemLines),
/* harmony export */   Wx: () => (/* binding */ entryLines),
/* harmony export */   d7: () => (/* binding */ printYaml),
/* harmony export */   dK: () => (/* binding */ blockText),
/* harmony export */   gu: () => (/* binding */ indented),
/* harmony export */   ln: () => (/* binding */ flowEntry),
/* harmony export */   ws: () => (/* binding */ scalarText)
/* harmony export */ });
/* harmony import */ var _base_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60306);
// Plain data as YAML: how a new file, and every new part of an old one, is written.

const LAYOUT = { mapping: 2, list: 2, dash: "- ", quotes: "none" };
/** YAML wants a longer key to be marked as one. */
const KEY_LENGTH_MAX = 1000;
/** What YAML 1.1 or 1.2 readers take for something else than a text. */
const WORD = /^(?:~|null|true|false|yes|no|on|off|y|n|=|<<)$/i;
const NUMBER = /^[-+]?(?:0x[0-9a-f_]*|0o[0-7_]*|0b[01_]*|[0-9.,_]+|[0-9.,_]*e[-+]?[0-9_]+|[0-9_]+(?::[0-9_.]*)+|\.inf|\.nan)$/i;
const DATE = /^[0-9]{1,4}-[0-9]{1,2}-[0-9]{1,2}(?:$|[Tt \t])/;
/** Signs of YAML at the beginning or within, and what looks like the end of a document or a merge conflict. */
const SYNTAX = /^(?:[-?:,[\]{}#&*!|>'"%@`]|\.\.\.|<<<<<<<|=======)|:(?:\s|$)|\s#/;
const FLOW_SYNTAX = /[,[\]{}:]/;
const MARKER_LINE = /^[ \t]*(?:<{7}|>{7})/m;
/** Control characters, line ends, characters without width or that turn the direction of writing, half pairs. */
const HIDDEN = /[\x00-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffe\uffff]|\p{Cs}/u;
const HIDDEN_ALL = new RegExp(HIDDEN, "gu");
const HIDDEN_IN_BLOCK = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffe\uffff]|\p{Cs}/u;
/**
 * A file with this value: block style, two spaces, one `key: value` on a line, no folding, a final newline. Texts are plain
 * where every reader, also of YAML 1.1, takes them for that text.
 */
function printYaml(value) {
    const lines = typeof value === "string" ? [scalarText(value, LAYOUT)] : blockLines(value, LAYOUT);
    return `${lines.join("\n")}\n`;
}
/** The lines of a value that stands for itself, not indented. */
function blockLines(value, layout) {
    if ((0,_base_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(value) && !isEmpty(value))
        return mappingLines(value, layout);
    if ((0,_base_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value) && !isEmpty(value))
        return value.flatMap((item) => itemLines(item, layout));
    return headed("", value, layout);
}
function mappingLines(mapping, layout) {
    return Object.entries(mapping).flatMap(([key, value]) => entryLines(key, value, layout));
}
/** The lines of `key: value`, counted from the column of the key. */
function entryLines(key, value, layout) {
    const name = scalarText(key, { quotes: "none" });
    return name.length > KEY_LENGTH_MAX ? [`? ${name}`, ...headed(":", value, layout)] : headed(`${name}:`, value, layout);
}
/** The lines of `- value`, counted from the column of the dash. */
function itemLines(value, layout) {
    const [first = "", ...rest] = blockLines(value, layout);
    return [layout.dash + first, ...indented(rest, layout.dash.length)];
}
function headed(head, value, layout) {
    const lead = head === "" ? "" : `${head} `;
    if (isCollection(value)) {
        if (isEmpty(value))
            return [lead + flowText(value, layout.quotes)];
        return [head, ...indented(blockLines(value, layout), (0,_base_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value) ? layout.list : layout.mapping)];
    }
    const block = typeof value === "string" ? blockText(value) : null;
    if (!block)
        return [lead + scalarText(value, layout)];
    return [lead + block.header, ...indented(block.lines, head === "" ? 0 : layout.mapping)];
}
function indented(lines, columns) {
    const space = " ".repeat(columns);
    return lines.map((line) => (line === "" ? "" : space + line));
}
/** A text of several lines as a literal block, if no reader or editor can change it by accident. */
function blockText(text) {
    if (!/^[^\s][^]*\n/.test(text) || /[ \t]$/m.test(text) || text.endsWith("\n\n"))
        return null;
    if (HIDDEN_IN_BLOCK.test(text) || MARKER_LINE.test(text))
        return null;
    const ends = text.endsWith("\n");
    return { header: ends ? "|" : "|-", lines: (ends ? text.slice(0, -1) : text).split("\n") };
}
/** A value on one line, collections in brackets. */
function flowText(value, quotes) {
    if ((0,_base_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value))
        return `[${value.map((item) => flowText(item, quotes)).join(", ")}]`;
    if (!(0,_base_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(value))
        return scalarText(value, { quotes, flow: true });
    return `{${Object.entries(value).map(([key, member]) => flowEntry(key, member, quotes)).join(", ")}}`;
}
/** `key: value` as it stands in brackets. */
function flowEntry(key, value, quotes) {
    return `${scalarText(key, { quotes: "none", flow: true })}: ${flowText(value, quotes)}`;
}
/** A scalar on one line. */
function scalarText(value, style) {
    if (typeof value === "number")
        return numberText(value);
    if (typeof value !== "string")
        return String(value);
    if (style.quotes === "none" && isPlain(value, style.flow === true ? FLOW_SYNTAX : null))
        return value;
    if (style.quotes === "single" && !HIDDEN.test(value))
        return `'${value.replaceAll("'", "''")}'`;
    return JSON.stringify(value).replace(HIDDEN_ALL, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
function isPlain(text, alsoRefused) {
    if (text === "" || text !== text.trim() || HIDDEN.test(text) || alsoRefused?.test(text))
        return false;
    return !(WORD.test(text) || NUMBER.test(text) || DATE.test(text) || SYNTAX.test(text));
}
/** Whole numbers beyond 2^53 as floats, and floats with the dot that YAML 1.1 asks for. */
function numberText(value) {
    if (Number.isNaN(value))
        return ".nan";
    if (!Number.isFinite(value))
        return value > 0 ? ".inf" : "-.inf";
    if (Object.is(value, -0))
        return "-0.0";
    const text = String(value);
    if (Number.isSafeInteger(value) || (!Number.isInteger(value) && !text.includes("e")))
        return text;
    return value.toExponential().replace(/^(-?[0-9])e/, "$1.0e");
}
function isCollection(value) {
    return typeof value === "object" && value !== null;
}
function isEmpty(value) {
    return (0,_base_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value) ? value.length === 0 : Object.keys(value).length === 0;
}


/***/ })

};
