export const id = 39;
export const ids = [39];
export const modules = {

/***/ 385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kd: () => (/* binding */ lineEnd),
/* harmony export */   rj: () => (/* binding */ outline),
/* harmony export */   vx: () => (/* binding */ lineBreakBefore)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3850);
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

/***/ 39:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   placeOf: () => (/* binding */ placeOf)
/* harmony export */ });
/* harmony import */ var _patch_outline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(385);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1773);


/**
 * The line and column at which the value at a key path begins; a value that is not written (`key:`) stands where its key
 * does. Where there is no such value, the nearest one on the way to it. A text that cannot be parsed has no place but its path.
 */
function placeOf(text, at, path) {
    if (!(0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__.parseYaml)(text, path).ok)
        return { path };
    const root = (0,_patch_outline_js__WEBPACK_IMPORTED_MODULE_0__/* .outline */ .rj)(text);
    return root ? (0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__.placeAt)(text, offsetOf(root, at), path) : { path, line: 1, column: 1 };
}
function offsetOf(root, at) {
    let offset = root.start;
    let node = root;
    for (const key of at) {
        const child = childAt(node, key);
        if (!child)
            break;
        node = child.node;
        offset = node.start < node.end ? node.start : child.start;
    }
    return offset;
}
function childAt(node, key) {
    if (node.kind === "list")
        return node.children[Number(key)];
    return node.kind === "mapping" ? node.children.find((child) => child.key === String(key)) : undefined;
}


/***/ })

};
