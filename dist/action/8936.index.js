export const id = 8936;
export const ids = [8936,8211,4822];
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

/***/ 34723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ patch)
});

// EXTERNAL MODULE: ./lib/core/base/edit.js
var base_edit = __webpack_require__(2588);
// EXTERNAL MODULE: ./lib/core/base/json.js
var json = __webpack_require__(60306);
// EXTERNAL MODULE: ./lib/core/base/problem.js
var problem = __webpack_require__(5045);
// EXTERNAL MODULE: ./lib/core/files/patch/outline.js
var outline = __webpack_require__(12029);
;// CONCATENATED MODULE: ./lib/core/files/patch/plan.js
// What edits make of an outlined text: which values stay, which change inside, and which are new.


/** The plan of all edits, each applied to what the earlier ones made, as applyEdits does with values. */
function planEdits(root, value, edits) {
    return edits.reduce((plan, edit) => edited(plan, edit, edit.at), { kind: "kept", node: root, value });
}
/** The value that a plan leads to. */
function plan_valueOf(plan) {
    if (plan.kind !== "changed")
        return plan.value;
    if (plan.node.kind === "list")
        return plan.children.map((child) => plan_valueOf(child.plan));
    return Object.fromEntries(plan.children.map((child) => [child.key ?? "<<", plan_valueOf(child.plan)]));
}
function edited(plan, edit, way) {
    const [key, ...rest] = way;
    const node = plan.node;
    if (key === undefined)
        return edit.kind === "remove" ? reconciled(plan, null) : reconciled(plan, edit.value);
    if (plan.kind === "fresh")
        return { ...plan, value: (0,base_edit/* applyEdits */.c)(plan.value, [{ ...edit, at: way }]) };
    const open = node?.kind === "list" || node?.kind === "mapping" ? opened(plan) : null;
    if (open?.node.kind === "list" && typeof key === "number")
        return editedList(open, edit, [key, rest]);
    if (open?.node.kind === "mapping")
        return editedMapping(open, edit, [String(key), rest]) ?? plan;
    if (plan.kind === "kept" && plan.node.kind === "alias")
        return reconciled(plan, (0,base_edit/* applyEdits */.c)(plan.value, [{ ...edit, at: way }]));
    return edit.kind === "remove" ? plan : { kind: "fresh", node, value: (0,base_edit/* applyEdits */.c)(null, [{ ...edit, at: way }]) };
}
/** The children of a kept collection, each kept. */
function opened(plan) {
    if (plan.kind === "changed")
        return plan;
    if (plan.kind === "fresh" || (plan.node.kind !== "list" && plan.node.kind !== "mapping"))
        return null;
    const { node, value } = plan;
    const children = node.children.map((source, index) => {
        const member = (0,json/* isList */.Lv)(value) ? value[index] : (0,json/* isMapping */.pi)(value) && source.key !== null ? value[source.key] : null;
        return { source, key: source.key, plan: { kind: "kept", node: source.node, value: member ?? null } };
    });
    return { kind: "changed", node: plan.node, children };
}
function editedList(plan, edit, [index, rest]) {
    const { children } = plan;
    if (rest.length === 0 && edit.kind === "insert")
        children.splice(index, 0, freshChild(null, edit.value));
    else if (rest.length === 0 && edit.kind === "remove")
        children.splice(index, 1);
    else {
        const child = children[index];
        if (child)
            child.plan = edited(child.plan, edit, rest);
    }
    return plan;
}
/** Null where nothing changes. */
function editedMapping(plan, edit, [key, rest]) {
    const { children } = plan;
    const index = children.findIndex((child) => child.key === key);
    const child = children[index];
    if (!child && edit.kind === "remove")
        return null;
    if (!child)
        children.push(freshChild(key, (0,base_edit/* applyEdits */.c)(null, [{ ...edit, at: rest }])));
    else if (edit.kind === "remove" && rest.length === 0)
        children.splice(index, 1);
    else
        child.plan = edited(child.plan, edit, rest);
    return plan;
}
function freshChild(key, value) {
    return { source: null, key, plan: { kind: "fresh", node: null, value } };
}
/** The plan that leads to a wanted value and writes as little as possible. */
function reconciled(plan, wanted) {
    if (plan.kind === "kept" && (0,json/* sameJson */.Vk)(plan.value, wanted))
        return plan;
    const open = opened(plan);
    if (open?.node.kind === "mapping" && (0,json/* isMapping */.pi)(wanted)) {
        const stay = open.children.filter(({ key }) => key === null || Object.hasOwn(wanted, key));
        for (const child of stay)
            if (child.key !== null)
                child.plan = reconciled(child.plan, wanted[child.key] ?? null);
        const known = new Set(stay.map(({ key }) => key));
        const merged = plan.kind === "kept" && (0,json/* isMapping */.pi)(plan.value) ? plan.value : {};
        const added = Object.entries(wanted).filter(([key, value]) => !known.has(key) && !(Object.hasOwn(merged, key) && (0,json/* sameJson */.Vk)(merged[key], value)));
        return { ...open, children: [...stay, ...added.map(([key, value]) => freshChild(key, value))] };
    }
    if (open?.node.kind === "list" && (0,json/* isList */.Lv)(wanted))
        return { ...open, children: aligned(open.children, wanted) };
    return { kind: "fresh", node: plan.node, value: wanted };
}
/** Items that are equal, or have the same id, stay where they are; between those, one replaces one. */
function aligned(old, wanted) {
    const names = old.map(({ plan }) => nameOf(plan_valueOf(plan)));
    const result = [];
    let next = 0;
    let unmatched = [];
    const settle = (until) => {
        const gap = old.slice(next, until);
        result.push(...unmatched.map((value, index) => replaced(gap[index], value)));
        unmatched = [];
        next = until + 1;
    };
    for (const value of wanted) {
        const found = names.indexOf(nameOf(value), next);
        if (found < 0)
            unmatched.push(value);
        else {
            const child = old[found];
            settle(found);
            result.push(replaced(child, value));
        }
    }
    settle(old.length);
    return result;
}
function replaced(child, value) {
    if (!child)
        return freshChild(null, value);
    return { ...child, plan: reconciled(child.plan, value) };
}
function nameOf(value) {
    return (0,json/* isMapping */.pi)(value) && typeof value["id"] === "string" ? `id ${value["id"]}` : (0,json/* canonicalJson */.dj)(value);
}

;// CONCATENATED MODULE: ./lib/core/files/patch/style.js
// The style of a YAML text around a place: columns, line ends, indentation and quotes.

/** The start of the line that an offset is in; a byte order mark stands before its line. */
function lineStart(text, offset) {
    const start = text.lastIndexOf("\n", offset - 1) + 1;
    return start === 0 && text.startsWith("\ufeff") ? 1 : start;
}
function columnOf(text, offset) {
    return offset - lineStart(text, offset);
}
function startsLine(text, offset) {
    return text.slice(lineStart(text, offset), offset).trim() === "";
}
/** What is left of the line behind an offset is white space. */
function endsLine(text, offset) {
    return text.slice(offset, (0,outline/* lineEnd */.kd)(text, offset)).trim() === "";
}
/** The line break that ends the line of an offset, or else the one before. */
function eolAt(text, offset) {
    const next = text.indexOf("\n", offset);
    const at = next < 0 ? text.lastIndexOf("\n") : next;
    return text[at - 1] === "\r" ? "\r\n" : "\n";
}
/** The end of the last line of a child in block style; lines of comments that stand further in than the child are its own. */
function linesEnd(text, child) {
    const column = columnOf(text, child.start);
    const comment = /\r?\n([ ]*)#/y;
    let end = (0,outline/* lineEnd */.kd)(text, child.end);
    for (;;) {
        comment.lastIndex = end;
        const indent = comment.exec(text)?.[1]?.length ?? 0;
        if (indent <= column)
            return end;
        end = (0,outline/* lineEnd */.kd)(text, comment.lastIndex);
    }
}
/** The start of the blank lines above a line. */
function blankLinesUp(text, start) {
    let first = start;
    for (;;) {
        const end = (0,outline/* lineBreakBefore */.vx)(text, first);
        const above = lineStart(text, end);
        if (above === first || text.slice(above, end).trim() !== "")
            return first;
        first = above;
    }
}
/** The end of the last of the blank lines below a line's end, or that end. */
function blankLinesDown(text, end) {
    return end + (/^(?:\r?\n[ \t]*)*(?=\r?\n)/.exec(text.slice(end))?.[0].length ?? 0);
}
/** Nothing but white space follows. */
function isLast(text, end) {
    return text.slice(end).trim() === "";
}
/** How many blank lines stand between the last two children. */
function blankLinesBetween(text, { children }) {
    const [before, last] = children.slice(-2);
    if (!before || !last)
        return 0;
    const gap = text.slice(linesEnd(text, before), last.start);
    return (/^(?:[ \t]*\r?\n)+/.exec(gap)?.[0].split("\n").length ?? 2) - 2;
}
function isFlow(node) {
    return (node.kind === "list" || node.kind === "mapping") && node.flow;
}
function isBlock(node) {
    return (node.kind === "list" || node.kind === "mapping") && !node.flow;
}
/** The quotes that most texts directly inside a collection have; undefined if there are no texts. */
function quotesIn(text, node) {
    if (node.kind !== "list" && node.kind !== "mapping")
        return undefined;
    const count = { none: 0, single: 0, double: 0 };
    for (const { node: child } of node.children) {
        if (child.kind !== "scalar" || child.style === "block")
            continue;
        if (child.style !== "plain")
            count[child.style] += 1;
        else if (isPlainText(text, child))
            count.none += 1;
    }
    if (count.double > count.none && count.double >= count.single)
        return "double";
    if (count.single > count.none)
        return "single";
    return count.none > 0 ? "none" : undefined;
}
/** A plain scalar that is a text, not a number or a word of YAML's. */
function isPlainText(text, node) {
    return !/^(?:$|[-+.0-9~]|(?:null|true|false)$)/i.test(text.slice(node.start, node.end));
}
/** The indentation that the text uses first, two columns where it shows none. */
function layoutOf(text, root) {
    const steps = {};
    findSteps(text, root, steps);
    return { mapping: steps.mapping ?? (steps.list || 2), list: steps.list ?? steps.mapping ?? 2, dash: "- ", quotes: "none" };
}
function findSteps(text, node, steps) {
    if (!isBlock(node))
        return;
    for (const child of node.children) {
        if (steps.mapping !== undefined && steps.list !== undefined)
            return;
        if (isBlock(child.node) && node.kind === "mapping") {
            steps[child.node.kind] ??= columnOf(text, child.node.start) - columnOf(text, child.start);
        }
        findSteps(text, child.node, steps);
    }
}
/** The same layout with the dash and the quotes that the children of a collection have. */
function layoutIn(text, node, layout) {
    const dashes = node.kind === "list" && !node.flow ? node.children.map((child) => text.slice(child.start, child.node.start)) : [];
    const dash = dashes.find((gap) => /^- +$/.test(gap)) ?? layout.dash;
    return { ...layout, dash, quotes: quotesIn(text, node) ?? layout.quotes };
}

// EXTERNAL MODULE: ./lib/core/files/yaml/print.js
var print = __webpack_require__(92775);
;// CONCATENATED MODULE: ./lib/core/files/patch/replace.js
// One value of a YAML text replaced by another, where it stands and as far as possible in the same form.




/** A list that was `[]` grows between its brackets as long as the line stays within what a terminal shows. */
const LINE_LENGTH_MAX = 80;
/** Dates and times that are plain stay plain: readers of YAML 1.1 took them for dates before, too. */
const TIME = /^[0-9]{4}-[0-9]{2}-[0-9]{2}(?:[Tt ][0-9:.]+(?:Z|[-+][0-9:]+)?)?$/;
function put({ splices }, text, [start, end]) {
    if (text !== "" || start < end)
        splices.push({ start, end, text });
}
function replace(writer, node, value, slot) {
    const line = lineText(writer.text, node, [value, slot]);
    if (slot.flow)
        replaceInFlow(writer, node, [line ?? "", slot]);
    else if (isBlock(node))
        replaceBlock(writer, node, { line, value, slot });
    else
        replaceInline(writer, node, { line, value, slot });
}
/** The value on one line, or null where it had better get lines of its own. */
function lineText(text, node, [value, slot]) {
    if (!(0,json/* isMapping */.pi)(value) && !(0,json/* isList */.Lv)(value)) {
        const source = text.slice(node.start, node.end);
        if (typeof value === "string" && TIME.test(source) && TIME.test(value))
            return value;
        return (0,print/* scalarText */.ws)(value, { quotes: quotesOf(text, node, slot), flow: slot.flow });
    }
    const line = (0,print/* flowText */.KH)(value, slot.quotes);
    const isEmpty = line === "[]" || line === "{}";
    if (slot.flow || isEmpty)
        return line;
    if (!isFlow(node))
        return null;
    if (node.children.length > 0)
        return line;
    const grows = (0,json/* isList */.Lv)(value) && value.every((item) => typeof item !== "object") && columnOf(text, node.start) + line.length <= LINE_LENGTH_MAX;
    return grows && node.kind === "list" ? line : null;
}
function quotesOf(text, node, slot) {
    if (node.kind !== "scalar")
        return slot.quotes;
    if (node.style === "single" || node.style === "double")
        return node.style;
    return node.style === "plain" && isPlainText(text, node) ? "none" : slot.quotes;
}
/** A tag goes with its value; an anchor stays, and the proof finds out whether it may. */
function fromOf(text, node) {
    return text.slice(node.props, node.start).includes("!") ? node.props : node.start;
}
function replaceInFlow(writer, node, [line, slot]) {
    const lead = slot.head < 0 ? ": " : node.start === node.end ? " " : "";
    put(writer, lead + line, [fromOf(writer.text, node), node.end]);
}
/** A scalar, an alias, a value in brackets, or one that is not written. */
function replaceInline(writer, node, { line, value, slot }) {
    const { text } = writer;
    const from = fromOf(text, node);
    const lead = node.start === node.end && slot.kind !== "top" ? " " : "";
    const block = typeof value === "string" ? blockScalar(writer, node, [value, slot]) : null;
    if (block)
        put(writer, lead + block, [from, (0,outline/* lineEnd */.kd)(text, node.end)]);
    else if (line !== null)
        put(writer, lead + line, [from, node.end]);
    else if (slot.kind === "top")
        put(writer, ownLines(writer, value, { column: 0, slot }), [from, node.end]);
    else {
        const lines = ownLines(writer, value, { column: innerColumn(writer, value, slot), slot });
        const eol = eolAt(text, node.end);
        const end = (0,outline/* lineEnd */.kd)(text, node.end);
        if (!endsLine(text, node.end)) {
            put(writer, "", [slot.head, node.end]);
            put(writer, eol + lines, [end, end]);
        }
        else if (slot.kind === "item")
            put(writer, writer.layout.dash.slice(1) + lines.trimStart(), [slot.head, end]);
        else
            put(writer, eol + lines, [slot.head, end]);
    }
}
/** A text as a block text: where there was one, or where a text of several lines replaces one without quotes. */
function blockScalar(writer, node, [value, slot]) {
    const { text } = writer;
    const wasBlock = node.kind === "scalar" && node.style === "block";
    const wasQuoted = node.kind === "scalar" && (node.style === "single" || node.style === "double");
    if (slot.kind === "top" || wasQuoted || (!wasBlock && !value.includes("\n")) || !endsLine(text, node.end))
        return null;
    const block = (0,print/* blockText */.dK)(value.includes("\n") ? value : `${value}\n`);
    if (!block)
        return null;
    const sign = wasBlock && block.lines.length === 1 ? text.charAt(node.start) : "|";
    const header = sign + (value.endsWith("\n") ? "" : "-");
    const column = (wasBlock ? blockColumn(text, node) : 0) || innerColumn(writer, value, slot);
    if (blankBelow(text, node.end) > column)
        return null;
    return [header, ...(0,print/* indented */.gu)(block.lines, column)].join(eolAt(text, node.start));
}
/** The column of the lines of a block text; 0 where its header names another. */
function blockColumn(text, node) {
    const [, column] = /^[|>][-+]?[ \t]*(?:#[^\n]*)?\r?\n(?:[ ]*\r?\n)*([ ]*)/.exec(text.slice(node.start, node.end)) ?? [];
    return column?.length ?? 0;
}
/** How many blanks the line below has, if it has nothing else: in a block text they would count. */
function blankBelow(text, offset) {
    return /^\r?\n([ \t]*)(?=\r?\n|$)/.exec(text.slice((0,outline/* lineEnd */.kd)(text, offset)))?.[1]?.length ?? 0;
}
/** A list or mapping in block style. */
function replaceBlock(writer, node, { line, value, slot }) {
    const { text } = writer;
    const last = isBlock(node) ? node.children.at(-1) : undefined;
    const end = last ? linesEnd(text, last) : node.end;
    const own = lineStart(text, node.start);
    const isBeside = slot.kind !== "top" && own <= slot.head;
    if (line !== null && (isBeside || slot.kind === "top"))
        put(writer, line, [node.start, end]);
    else if (line !== null) {
        put(writer, ` ${line}`, [slot.head, slot.head]);
        put(writer, "", [(0,outline/* lineBreakBefore */.vx)(text, own), end]);
    }
    else if (isBeside || !startsLine(text, node.start)) {
        put(writer, ownLines(writer, value, { column: columnOf(text, node.start), slot }).trimStart(), [node.start, end]);
    }
    else {
        const same = isBlock(node) && (node.kind === "list") === (0,json/* isList */.Lv)(value);
        const column = slot.kind === "top" ? 0 : same ? columnOf(text, node.start) : innerColumn(writer, value, slot);
        put(writer, ownLines(writer, value, { column, slot }), [own, end]);
    }
}
function innerColumn({ layout }, value, slot) {
    if (slot.kind === "item")
        return slot.column + layout.dash.length;
    return slot.column + ((0,json/* isList */.Lv)(value) ? layout.list : layout.mapping);
}
function ownLines({ text, layout }, value, { column, slot }) {
    const lines = (0,print/* blockLines */.B4)(value, { ...layout, quotes: slot.quotes });
    return (0,print/* indented */.gu)(lines, column).join(eolAt(text, slot.head < 0 ? 0 : slot.head));
}

;// CONCATENATED MODULE: ./lib/core/files/patch/splice.js
// The pieces of source text that carry out a plan: what is cut, put in and replaced, in the style of what is there.





/** The splices of a plan; they do not overlap where the text is of a known shape, and at one offset they are in order. */
function splicesOf(text, root, plan) {
    const writer = { text, layout: layoutOf(text, root), splices: [] };
    write(writer, plan, { kind: "top", head: root.start, flow: false, column: columnOf(text, root.start), quotes: "none" });
    return writer.splices;
}
function write(writer, plan, slot) {
    if (plan.kind === "fresh" && plan.node)
        replace(writer, plan.node, plan.value, slot);
    if (plan.kind !== "changed")
        return;
    if (!plan.children.some(({ source }) => source)) {
        if (plan.node.children.length > 0 || plan.children.length > 0)
            replace(writer, plan.node, plan_valueOf(plan), slot);
    }
    else {
        cutChildren(writer, plan.node, new Set(plan.children.map(({ source }) => source)));
        const quotes = quotesIn(writer.text, plan.node) ?? "none";
        for (const [before, run, after] of runsOf(plan.children)) {
            if (before && before.plan.kind !== "kept")
                write(writer, before.plan, { ...slotOf(writer.text, plan.node, before.source), quotes });
            if (run.length > 0)
                addChildren(writer, plan.node, { before: before?.source, run, after });
        }
    }
}
/** Each child that stays, with the new ones behind it and the next that stays; the first entry holds the new ones in front. */
function runsOf(children) {
    const runs = [[undefined, [], undefined]];
    for (const { source, key, plan } of children) {
        const last = runs.at(-1);
        if (!source)
            last?.[1].push({ source, key, plan });
        else {
            if (last)
                last[2] = source;
            runs.push([{ source, key, plan }, [], undefined]);
        }
    }
    return runs;
}
function slotOf(text, node, child) {
    return { kind: node.kind === "list" ? "item" : "entry", head: child.head, flow: node.flow, column: columnOf(text, child.start) };
}
function cutChildren(writer, node, kept) {
    let before;
    let gone = [];
    const cut = (after) => {
        const [first, ...rest] = gone;
        const run = first ? { before, gone: [first, ...rest], after } : null;
        if (run && node.flow)
            cutInBrackets(writer, run);
        else if (run)
            cutLines(writer, run);
        gone = [];
    };
    for (const child of node.children) {
        if (kept.has(child)) {
            cut(child);
            before = child;
        }
        else
            gone.push(child);
    }
    cut(undefined);
}
function cutLines(writer, run) {
    const { text } = writer;
    const [first] = run.gone;
    const end = linesEnd(text, run.gone.at(-1) ?? first);
    if (!startsLine(text, first.start)) {
        const comments = run.after && text.slice(end, run.after.start).includes("#");
        if (run.after && !comments)
            put(writer, "", [first.start, run.after.start]);
        else
            put(writer, "", [text.slice(0, first.start).trimEnd().length, end]);
    }
    else if (isLast(text, end)) {
        const above = (0,outline/* lineBreakBefore */.vx)(text, blankLinesUp(text, lineStart(text, first.start)));
        put(writer, "", [above, text.endsWith("\n") ? (0,outline/* lineBreakBefore */.vx)(text, text.length) : text.length]);
    }
    else {
        for (const child of run.gone)
            cutOwnLines(writer, child, { isFirst: !run.before && run.after !== undefined });
    }
}
/** The lines of a child, and where there are blank lines above and below, or it is the first, those below. */
function cutOwnLines(writer, child, { isFirst }) {
    const { text } = writer;
    const start = lineStart(text, child.start);
    const end = linesEnd(text, child);
    const last = isFirst || blankLinesUp(text, start) < start ? blankLinesDown(text, end) : end;
    put(writer, "", [start, last + eolAt(text, last).length]);
}
function cutInBrackets(writer, { before, gone, after }) {
    const { text } = writer;
    const [first] = gone;
    const last = gone.at(-1) ?? first;
    const ownLine = startsLine(text, first.start);
    if (after) {
        const lines = ownLine && text.slice(last.end, after.start).includes("#") && startsLine(text, after.start);
        const comment = lines ? (0,outline/* lineEnd */.kd)(text, last.end) + eolAt(text, last.end).length : 0;
        put(writer, "", lines ? [lineStart(text, first.start), comment] : [first.start, after.start]);
    }
    else if (before) {
        const tail = /[ \t]*,?[ \t]*#[^\r\n]*/y;
        tail.lastIndex = last.end;
        const end = tail.test(text) ? tail.lastIndex : last.end;
        const lines = ownLine && text.slice(before.end, first.start).includes("#");
        put(writer, "", [lines ? (0,outline/* lineBreakBefore */.vx)(text, lineStart(text, first.start)) : before.end, end]);
    }
}
function addChildren(writer, node, addition) {
    if (node.flow)
        addInBrackets(writer, node, addition);
    else
        addLines(writer, node, addition);
}
function addLines(writer, node, { before, run, after }) {
    const { text } = writer;
    const column = columnOf(text, node.start);
    const eol = eolAt(text, node.start);
    const gap = eol.repeat(1 + (node.kind === "list" ? blankLinesBetween(text, node) : 0));
    const layout = layoutIn(text, node, writer.layout);
    const pieces = run.map((child) => (0,print/* indented */.gu)(childLines(writer, child, [layout, (before ?? after)?.node]), column).join(eol));
    if (before) {
        const at = linesEnd(text, before);
        put(writer, pieces.map((piece) => gap + piece).join(""), [at, at]);
    }
    else if (after) {
        put(writer, pieces.map((piece) => piece.slice(column) + gap + " ".repeat(column)).join(""), [after.start, after.start]);
    }
}
/** A new child is written like the sibling beside it: in brackets, if that one has brackets, and with its quotes. */
function childLines({ text }, child, [layout, sibling]) {
    const value = plan_valueOf(child.plan);
    if (child.key !== null)
        return (0,print/* entryLines */.Wx)(child.key, value, layout);
    const like = sibling && typeof value === "object" ? { ...layout, quotes: quotesIn(text, sibling) ?? layout.quotes } : layout;
    return sibling && isFlow(sibling) && sibling.children.length > 0 ? [layout.dash + (0,print/* flowText */.KH)(value, like.quotes)] : (0,print/* itemLines */.Lt)(value, like);
}
function addInBrackets(writer, node, { before, run, after }) {
    const { text } = writer;
    const quotes = quotesIn(text, node) ?? "none";
    const pieces = run.map(({ key, plan }) => (key === null ? (0,print/* flowText */.KH)(plan_valueOf(plan), quotes) : (0,print/* flowEntry */.ln)(key, plan_valueOf(plan), quotes)));
    const separator = separatorIn(text, node);
    if (!before) {
        if (after)
            put(writer, pieces.map((piece) => piece + separator).join(""), [after.start, after.start]);
        return;
    }
    const end = (0,outline/* lineEnd */.kd)(text, before.end);
    const [, comma] = /^[ \t]*(,?)[ \t]*#/.exec(text.slice(before.end, end)) ?? [];
    if (comma === undefined || !separator.includes("\n")) {
        put(writer, pieces.map((piece) => separator + piece).join(""), [before.end, before.end]);
    }
    else {
        if (comma === "")
            put(writer, ",", [before.end, before.end]);
        put(writer, pieces.map((piece) => separator + piece).join("").slice(1) + comma, [end, end]);
    }
}
/** What stands between two items in brackets: a comma with a blank, or with the line break and indentation that is there. */
function separatorIn(text, { children, start }) {
    const [one, two] = children;
    if (!one)
        return ", ";
    const gap = two ? text.slice(one.end, two.start) : "";
    if (/^\s*,\s*$/.test(gap))
        return gap;
    const ownLines = two ? gap.includes("\n") : lineStart(text, one.start) > start;
    return ownLines ? `,${eolAt(text, one.end)}${" ".repeat(columnOf(text, one.start))}` : ", ";
}

// EXTERNAL MODULE: ./lib/core/files/yaml/yaml.js
var yaml = __webpack_require__(83313);
;// CONCATENATED MODULE: ./lib/core/files/patch/patch.js
// Edits of data carried out on YAML text: only the lines concerned change, proven by reading the result again.








/**
 * The text after the edits: its value is what applyEdits makes of the old value. Comments, order, quotes, line ends, a byte
 * order mark, a missing final newline and every line that is not concerned stay as they are, byte for byte. Lists and mappings
 * grow and shrink in the style they have. Where that cannot be proven the file is written whole, with its line ends. Throws for
 * a text that parseYaml refuses.
 */
function patch(text, edits) {
    const before = valueIn(text);
    const wanted = (0,base_edit/* applyEdits */.c)(before, edits);
    const patched = spliced(text, before, edits);
    if (patched !== null) {
        const after = patched === text ? { ok: true, value: before } : (0,yaml.parseYaml)(patched, "");
        if (after.ok && (0,json/* sameJson */.Vk)(after.value, wanted))
            return { text: patched, whole: false };
    }
    return { text: rewritten(text, wanted), whole: true };
}
function valueIn(text) {
    const read = (0,yaml.parseYaml)(text, "text");
    if (read.ok)
        return read.value;
    const { message, at } = read.problem;
    throw new Error(`a text that cannot be read cannot be edited: ${message} ${at ? (0,problem/* placeText */.Z9)(at) : ""}`);
}
/** The text with the splices in it, or null where a new text would stand in what is cut out. */
function spliced(text, before, edits) {
    const root = (0,outline/* outline */.rj)(text);
    if (!root)
        return appended(text, (0,base_edit/* applyEdits */.c)(before, edits));
    const splices = splicesOf(text, root, planEdits(root, before, edits)).toSorted(inOrder);
    let result = "";
    let done = 0;
    for (const { start, end, text: piece } of splices) {
        if (start < done && piece !== "")
            return null;
        result += text.slice(done, Math.max(start, done)) + piece;
        done = Math.max(end, done);
    }
    return result + text.slice(done);
}
/** By place; what is put in comes before what is cut out there. Sorting is stable, so equal places keep their order. */
function inOrder(one, other) {
    return one.start - other.start || Number(one.end > one.start) - Number(other.end > other.start);
}
/** A text of comments only gets its value behind them. */
function appended(text, wanted) {
    if (wanted === null)
        return text;
    const eol = text.includes("\r\n") ? "\r\n" : "\n";
    const gap = /(?:^\ufeff?|\n)$/.test(text) ? "" : eol;
    return text + gap + (0,print/* printYaml */.d7)(wanted).replaceAll("\n", eol);
}
function rewritten(text, wanted) {
    const isCrlf = text[text.indexOf("\n") - 1] === "\r";
    const printed = /[^\n]$/.test(text) ? (0,print/* printYaml */.d7)(wanted).slice(0, -1) : (0,print/* printYaml */.d7)(wanted);
    const whole = (text.startsWith("\ufeff") ? "\ufeff" : "") + (isCrlf ? printed.replaceAll("\n", "\r\n") : printed);
    if (!(0,yaml.parseYaml)(whole, "").ok)
        throw new Error("the edited value cannot be written as YAML");
    return whole;
}


/***/ }),

/***/ 14822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ isFaulty),
  n: () => (/* binding */ readMilestone),
  readMilestoneValue: () => (/* binding */ readMilestoneValue)
});

// EXTERNAL MODULE: ./lib/core/base/problem.js
var problem = __webpack_require__(5045);
// EXTERNAL MODULE: ./lib/core/base/result.js
var result = __webpack_require__(33445);
// EXTERNAL MODULE: ./lib/core/model/milestone.js
var milestone = __webpack_require__(56022);
;// CONCATENATED MODULE: ./lib/core/model/check.js

/** The milestone with every default filled, or the first fault. */
function checkMilestone(fields) {
    const parsed = milestone/* Milestone */.fl.safeParse(fields);
    if (parsed.success)
        return { ok: true, milestone: parsed.data };
    const [issue] = parsed.error.issues;
    const at = (issue?.path ?? []).map((key) => (typeof key === "number" ? key : String(key)));
    return { ok: false, fault: { at, wrong: whatIsWrong(issue) } };
}
const KINDS = { array: "list", object: "mapping", record: "mapping", string: "text" };
function whatIsWrong(issue) {
    if (issue?.code === "invalid_value")
        return `must be one of ${issue.values.map(String).join(", ")}`;
    if (issue?.code === "invalid_type")
        return `must be a ${KINDS[issue.expected] ?? issue.expected}`;
    return "has a value that is not allowed";
}

// EXTERNAL MODULE: ./lib/core/files/normal.js
var normal = __webpack_require__(20487);
// EXTERNAL MODULE: ./lib/core/files/reading.js + 1 modules
var reading = __webpack_require__(81253);
// EXTERNAL MODULE: ./lib/core/files/yaml/yaml.js
var yaml = __webpack_require__(83313);
;// CONCATENATED MODULE: ./lib/core/files/read.js






/**
 * A milestone file's text, parsed. Problems: those of parseYaml; `invalid-value` where a field cannot be what it says,
 * with the key path in `at` left to the caller's diagnosis (`readMilestoneValue`).
 */
function readMilestone(text, source) {
    const value = (0,yaml.parseYaml)(text, source.path);
    return value.ok ? readMilestoneValue(value.value, source) : value;
}
/** The same for plain data. */
function readMilestoneValue(value, source) {
    const plain = (0,reading/* readPlainValue */.aw)(value, source);
    if (plain)
        return (0,result.ok)(plain);
    const root = (0,normal/* rootOf */.I)(value);
    if (!root)
        return (0,result/* failed */.g)(notAMilestone(value, source));
    const { fields, warnings } = (0,normal/* normalMilestone */.W)(root.mapping, source);
    const checked = checkMilestone(fields);
    if (!checked.ok)
        return (0,result/* failed */.g)(invalidValue(checked.fault, { source, prefix: root.prefix }));
    return (0,result.ok)({ milestone: checked.milestone, stored: (0,reading/* storedPercentage */.cu)(fields["progress"]), warnings });
}
function notAMilestone(value, source) {
    const found = value === null ? "is empty" : "holds no mapping";
    return (0,problem/* problem */.CC)("invalid-yaml", `${source.path} ${found}, where a milestone belongs.`, {
        at: { path: source.path, line: 1, column: 1 },
        hint: "Restore it with `git checkout -- FILE`, or delete it.",
    });
}
function isFaulty(problem) {
    return "keys" in problem;
}
function invalidValue({ at, wrong }, { source, prefix }) {
    const keys = [...prefix, ...at];
    const field = keys.join(".") || "the file";
    return {
        ...(0,problem/* problem */.CC)("invalid-value", `${field} ${wrong}.`, { at: { path: source.path }, hint: `Correct ${field} in ${source.path}.` }),
        keys,
    };
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


/***/ }),

/***/ 56022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W5: () => (/* binding */ Deliverable),
/* harmony export */   XU: () => (/* binding */ KiroTask),
/* harmony export */   YZ: () => (/* binding */ Task),
/* harmony export */   a0: () => (/* binding */ Phase),
/* harmony export */   fl: () => (/* binding */ Milestone)
/* harmony export */ });
/* unused harmony exports Timeline, Dependencies, Progress, Blocker */
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73155);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84019);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21004);
// Milestones and tasks in their canonical form, every default filled.


const text = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), "");
const texts = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()), []);
const maybeText = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()), null);
const maybeNumber = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()), null);
/** Blocks that are kept as they are found. */
const Free = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J());
const Phase = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    status: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_status_js__WEBPACK_IMPORTED_MODULE_1__/* .PHASE_STATUSES */ .BV), "pending"),
    deliverables: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()), []),
    approval_required: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()),
});
const KiroTask = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    enabled: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), false),
    current_phase: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    phases: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), Phase), {}),
});
const Task = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    id: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    title: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    description: text,
    status: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_status_js__WEBPACK_IMPORTED_MODULE_1__/* .TASK_STATUSES */ .Hi), "pending"),
    type: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), "standard"),
    estimated_hours: maybeNumber,
    weight: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._nonnegative */ .UI()), 1),
    assigned_to: maybeText,
    started_at: maybeText,
    completed_at: maybeText,
    dependencies: texts,
    acceptance_criteria: texts,
    /** How it is done: a shell command, a coding agent, a workflow; none of them: people do it. */
    run: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    agent: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    uses: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** Globs of what it may change, and commands that prove it. */
    files: texts,
    verify: texts,
    timeout: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()])),
    retries: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._nonnegative */ .UI()), 0),
    continue_on_error: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), false),
    env: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()]))),
    cwd: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** Why it is blocked, where it is. */
    blocked_reason: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    kiro_workflow: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(KiroTask, { enabled: false, phases: {} }),
});
const Timeline = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    estimated_start: maybeText,
    estimated_end: maybeText,
    estimated_hours: maybeNumber,
    buffer_percentage: maybeNumber,
});
const Deliverable = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    name: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    type: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), "documentation"),
    acceptance_criteria: texts,
});
const Dependencies = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    /** Ids of milestones that must be completed first. */
    requires: texts,
    enables: texts,
    /** Texts or mappings about things outside the repository, kept as they are. */
    external: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()), []),
});
/** Percentages are whole numbers from 0 to 100. */
const Progress = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    percentage: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), 0),
    tasks_completed: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), 0),
    tasks_total: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), 0),
});
const Blocker = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    reason: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    task_id: maybeText,
    since: maybeText,
});
const Milestone = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    id: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    title: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    description: text,
    status: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_status_js__WEBPACK_IMPORTED_MODULE_1__/* .MILESTONE_STATUSES */ .uW), "planned"),
    priority: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_status_js__WEBPACK_IMPORTED_MODULE_1__/* .PRIORITIES */ .BE), "medium"),
    category: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), "feature"),
    created_at: maybeText,
    completed_at: maybeText,
    timeline: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(Timeline, { estimated_start: null, estimated_end: null, estimated_hours: null, buffer_percentage: null }),
    progress: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(Progress, { percentage: 0, tasks_completed: 0, tasks_total: 0 }),
    success_criteria: texts,
    deliverables: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Deliverable), []),
    dependencies: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(Dependencies, { requires: [], enables: [], external: [] }),
    resources: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(Free, {}),
    requirements: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(Free, {}),
    risks: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Free), []),
    tasks: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Task), []),
    kiro_configuration: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ enabled: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), false) }), { enabled: false }),
    execution: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ started_at: maybeText, session_id: maybeText }), { started_at: null, session_id: null }),
    blockers: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Blocker), []),
});


/***/ })

};
