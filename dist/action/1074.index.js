export const id = 1074;
export const ids = [1074];
export const modules = {

/***/ 81074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  repairText: () => (/* binding */ repairText)
});

// EXTERNAL MODULE: ./lib/core/base/json.js
var json = __webpack_require__(60306);
// EXTERNAL MODULE: ./lib/core/files/dialect.js
var dialect = __webpack_require__(61724);
// EXTERNAL MODULE: ./lib/core/files/layout.js
var layout = __webpack_require__(66566);
// EXTERNAL MODULE: ./lib/core/files/yaml/yaml.js
var yaml = __webpack_require__(83313);
;// CONCATENATED MODULE: ./lib/core/files/legacy/mend.js
// Mending the syntax of a YAML text, where it is certain what was meant.


/** Each round mends a fault and reads the text again; what needs more rounds, or more reading, is no slip of the hand. */
const ROUNDS_MAX = 500;
const READ_CHARACTERS_MAX = 50_000_000;
/** What a tab stands for is found by trying; the first that works counts if the others mean the same. */
const TAB_WIDTHS = [2, 4, 8];
/** Places are looked at by line only. */
const PATH = "";
/**
 * The text, with what broke its syntax mended: indentation by tabs, a line that stands one column off, sentences and fences
 * pasted along with it. Lines differ from the old ones in the white space before them or are made comments, and in nothing
 * else. Null where no repair is certain: every meaning a tab can have is tried, and several that read differently are a doubt.
 */
function mendSyntax(text) {
    if ((0,yaml.parseYaml)(text, PATH).ok)
        return { text, changes: [] };
    const mended = TAB_WIDTHS.map((width) => mendLines(text, width)).filter((result) => result !== null);
    const [first] = mended;
    const values = mended.map((result) => (0,yaml.parseYaml)(result.text, PATH));
    const same = values.every((value) => value.ok && values[0]?.ok && (0,json/* sameJson */.Vk)(value.value, values[0].value));
    return first && same ? first : null;
}
/** One fault after the other, as the parser names them, until the text parses or a fault has no certain repair. */
function mendLines(text, width) {
    const changes = new Set();
    let lines = text.split("\n");
    const rounds = Math.min(ROUNDS_MAX, READ_CHARACTERS_MAX / (text.length + 1));
    for (let round = 0; round < rounds; round++) {
        const fault = faultOf(lines);
        if (!fault)
            return { text: lines.join("\n"), changes: [...changes] };
        const mended = fault.mendable ? (withoutProse(lines) ?? withoutTab(lines, fault.line, width) ?? withoutSlip(lines, fault.line)) : null;
        if (!mended)
            return null;
        lines = mended.lines;
        changes.add(mended.change);
    }
    return null;
}
/** The line of the first fault of syntax; null where there is none. A conflict, and what is too much, is not mended here. */
function faultOf(lines) {
    const value = (0,yaml.parseYaml)(lines.join("\n"), PATH);
    return value.ok ? null : { line: value.problem.at?.line ?? 1, mendable: value.problem.code === "invalid-yaml" };
}
const KEY = /^\uFEFF?(---|["']?[\w-]+["']?[ \t]*:(\s|$))/;
/** A sentence, or the fence that an answer is pasted with: nothing that begins like YAML. */
const PROSE = /^\uFEFF?[ \t]*(\p{L}|```)/u;
/** Lines before the first key, and a fence behind the last: what is pasted along with an answer. They are kept as comments. */
function withoutProse(lines) {
    const first = lines.findIndex((line) => KEY.test(line));
    const last = lines.findLastIndex((line) => line.trim() !== "");
    const index = lines.findIndex((line, number) => (number < first && PROSE.test(line)) || (number === last && line.startsWith("```")));
    const line = lines[index];
    if (line === undefined)
        return null;
    const mark = line.startsWith("\uFEFF") ? "\uFEFF" : "";
    return { lines: lines.with(index, `${mark}# ${line.slice(mark.length)}`), change: "made text that is no YAML a comment" };
}
/**
 * The indentation of the line with the fault, or of the one above. A tab after spaces may belong to a text, so such lines
 * are mended one by one; a tab in the first column never does, so all of these are mended at once.
 */
function withoutTab(lines, fault, width) {
    const index = [fault - 1, fault - 2].find((candidate) => /^ *\t/.test(lines[candidate] ?? ""));
    if (index === undefined)
        return null;
    const first = lines[index]?.startsWith("\t");
    const mended = lines.map((line, number) => (number === index || (first && line.startsWith("\t")) ? line.replace(/^[ \t]+/, (spaces) => spaces.replaceAll("\t", " ".repeat(width))) : line));
    return { lines: mended, change: "indented with spaces instead of tabs" };
}
/** A line that stands, alone in the file, one column beside the others: moved where exactly one such move leads on. */
function withoutSlip(lines, fault) {
    const moves = [fault - 1, fault - 2].flatMap((index) => [moved(lines, index, 1), moved(lines, index, -1)]).filter((next) => next !== null);
    const leading = moves.filter((next) => {
        const left = faultOf(next);
        return left === null || left.line > fault;
    });
    const [only] = leading;
    return only && leading.length === 1 ? { lines: only, change: "moved a line that stood one column off" } : null;
}
function moved(lines, index, columns) {
    const line = lines[index] ?? "";
    const indent = line.search(/\S/);
    const alike = (wanted) => lines.filter((other) => other.search(/\S/) === wanted).length;
    if (indent < 0 || indent + columns < 0 || alike(indent) > 1 || alike(indent + columns) === 0)
        return null;
    return lines.with(index, columns > 0 ? ` ${line}` : line.slice(1));
}

// EXTERNAL MODULE: ./lib/core/files/normal.js
var normal = __webpack_require__(20487);
// EXTERNAL MODULE: ./lib/core/files/patch/patch.js + 4 modules
var patch = __webpack_require__(34723);
// EXTERNAL MODULE: ./lib/core/files/yaml/place.js
var place = __webpack_require__(63715);
// EXTERNAL MODULE: ./lib/core/files/read.js + 1 modules
var read = __webpack_require__(14822);
;// CONCATENATED MODULE: ./lib/core/files/legacy/repair.js
// Repairs of milestone files: what is mended without a doubt, and the proof that nothing got lost.









/**
 * The mended text of a milestone file (`active/<id>.yaml` or `completed/<id>.yaml`), or null where nothing is to mend or
 * the repair is not certain. Lines that broke the syntax differ from the old ones in white space or are made comments, and
 * nothing else; fields that were spelled the old way keep their values. The result reads as a milestone.
 */
function repairText(path, text) {
    const source = sourceOf(path);
    if (!source)
        return null;
    const syntax = mendSyntax(text);
    if (!syntax || !(0,read/* readMilestone */.n)(syntax.text, source).ok)
        return null;
    const spelled = SPELLINGS.reduce((mended, mend) => proven(mended, mend(mended.text, source), source), syntax);
    const after = withFinalNewline(spelled);
    return after.changes.length === 0 ? null : { path, before: text, after: after.text, changes: after.changes };
}
function sourceOf(path) {
    const match = /^(active|completed)\/([^/]+)$/.exec(path);
    const id = (0,layout/* idOfFileName */.U1)(match?.[2] ?? "");
    return id === null ? null : { id, path, home: match?.[1] === "completed" ? "completed" : "active" };
}
/** The text of the repair where it says exactly what it should and reads as a milestone; else the text as it was. */
function proven(before, after, source) {
    if (!after)
        return before;
    const value = (0,yaml.parseYaml)(after.text, source.path);
    if (!value.ok || !(0,json/* sameJson */.Vk)(value.value, after.value) || !(0,read/* readMilestone */.n)(after.text, source).ok)
        return before;
    return { text: after.text, changes: [...before.changes, after.change] };
}
function rootIn(text, source) {
    const value = (0,yaml.parseYaml)(text, source.path);
    const root = value.ok ? (0,normal/* rootOf */.I)(value.value) : null;
    if (!value.ok || !(0,json/* isMapping */.pi)(value.value) || !root)
        return null;
    const [wrap] = root.prefix;
    const mapping = wrap === undefined ? value.value : value.value[wrap];
    return (0,json/* isMapping */.pi)(mapping) ? { value: value.value, mapping, prefix: root.prefix } : null;
}
function withMember(root, key, member) {
    const [wrap] = root.prefix;
    const mapping = { ...root.mapping, [key]: member };
    return wrap === undefined ? mapping : { ...root.value, [wrap]: mapping };
}
const missingId = (text, source) => {
    const root = rootIn(text, source);
    if (!root || root.prefix.length > 0 || ["id", "milestone_id", "metadata"].some((key) => Object.hasOwn(root.mapping, key)))
        return null;
    const lines = text.split("\n");
    const first = lines.findIndex((line) => /^\uFEFF?[^\s#%-]/.test(line));
    const line = lines[first] ?? "";
    const mark = line.startsWith("\uFEFF") ? "\uFEFF" : "";
    const end = line.endsWith("\r") ? "\r" : "";
    const quoted = /^[a-z_][\w-]*$/i.test(source.id) && !/^(true|false|null|y|n|yes|no|on|off)$/i.test(source.id) ? source.id : `"${source.id}"`;
    const next = [...lines.slice(0, first), `${mark}id: ${quoted}${end}`, line.slice(mark.length), ...lines.slice(first + 1)];
    return { text: next.join("\n"), value: withMember(root, "id", source.id), change: `added the id ${source.id}` };
};
const missingStatus = (text, source) => {
    const root = rootIn(text, source);
    const reading = (0,read/* readMilestone */.n)(text, source);
    const stated = root?.mapping["status"];
    if (!root || !reading.ok || (stated !== undefined && stated !== null && stated !== ""))
        return null;
    const { status } = reading.value.milestone;
    const patched = (0,patch/* patch */.F)(text, [{ kind: "set", at: [...root.prefix, "status"], value: status }]);
    return { text: patched.text, value: withMember(root, "status", status), change: `added the status ${status}` };
};
const progressAsNumber = (text, source) => {
    const root = rootIn(text, source);
    const stated = root?.mapping["progress"];
    const percentage = typeof stated === "string" && /^\d+%?$/.test(stated) ? Number.parseInt(stated, 10) : stated;
    if (!root || typeof percentage !== "number")
        return null;
    const patched = (0,patch/* patch */.F)(text, [{ kind: "set", at: [...root.prefix, "progress"], value: { percentage } }]);
    return { text: patched.text, value: withMember(root, "progress", { percentage }), change: "made progress a mapping" };
};
/** The tasks that say `hours`, and what the file says with the other key. */
function hoursIn(text, source) {
    const root = rootIn(text, source);
    const tasks = root?.mapping["tasks"];
    if (!root || !(0,json/* isList */.Lv)(tasks) || !tasks.some(hasHours))
        return null;
    const wanted = tasks.map((task) => ((0,json/* isMapping */.pi)(task) && hasHours(task) ? renamed(task, "hours", "estimated_hours") : task));
    return { root, tasks, value: withMember(root, "tasks", wanted) };
}
const HOURS_CHANGE = "spelled hours of tasks estimated_hours";
/** The key alone is replaced where it stands, so that comments, order and style stay: all of them, where no text holds the word. */
const hoursAtOnce = (text, source) => {
    const hours = hoursIn(text, source);
    return hours && { text: text.replaceAll(/(^|[\s{,-])(["']?)hours\2(\s*:)(?=\s|$)/gm, "$1$2estimated_hours$2$3"), value: hours.value, change: HOURS_CHANGE };
};
/** Each place is looked up in the whole text. */
const PLACES_MAX = 500;
/** The same key by key, from the last to the first, so that places hold. */
const hoursOneByOne = (text, source) => {
    const hours = hoursIn(text, source);
    if (!hours || hours.tasks.length > PLACES_MAX)
        return null;
    const placeAt = (index) => (0,place/* placeOf */.$)(text, [...hours.root.prefix, "tasks", index, "hours"], source.path);
    const spelled = hours.tasks.reduceRight((mended, task, index) => (hasHours(task) ? withKey(mended, placeAt(index)) : mended), text);
    return { text: spelled, value: hours.value, change: HOURS_CHANGE };
};
/** The key `hours` right before the value at a place. */
function withKey(text, { line = 0, column = 0 }) {
    const lines = text.split("\n");
    const found = lines[line - 1] ?? "";
    const before = found.slice(0, column - 1).replace(/(["']?)hours\1(\s*:\s*)$/, "$1estimated_hours$1$2");
    return lines.with(line - 1, `${before}${found.slice(column - 1)}`).join("\n");
}
function hasHours(task) {
    return (0,json/* isMapping */.pi)(task) && (0,dialect/* keyFor */.uJ)(task, "estimated_hours", dialect/* TASK_KEYS */.$P) === "hours" && Object.hasOwn(task, "hours");
}
function renamed(mapping, from, to) {
    return Object.fromEntries(Object.entries(mapping).map(([key, member]) => [key === from ? to : key, member]));
}
const SPELLINGS = [missingId, missingStatus, progressAsNumber, hoursAtOnce, hoursOneByOne];
function withFinalNewline({ text, changes }) {
    if (text.endsWith("\n"))
        return { text, changes };
    return { text: `${text}${text.includes("\r\n") ? "\r\n" : "\n"}`, changes: [...changes, "ended the last line"] };
}


/***/ }),

/***/ 63715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf)
/* harmony export */ });
/* harmony import */ var _patch_outline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12029);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83313);


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
