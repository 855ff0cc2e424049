export const id = 7787;
export const ids = [7787];
export const modules = {

/***/ 7787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ meaningOf),
/* harmony export */   readConfig: () => (/* binding */ readConfig)
/* harmony export */ });
/* harmony import */ var _base_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8422);
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9649);
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4953);
/* harmony import */ var _model_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4312);
/* harmony import */ var _model_config_key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2426);
/* harmony import */ var _model_config_sources_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4851);
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(925);
// All sources of the configuration as one: what holds, who said so, and what was odd about it.







/**
 * Flags beat the environment, that the repository's file, that git's configuration, that the person's own file, that the
 * defaults. Within a file the later of two values holds. What cannot be used is reported and leaves standing what else is said.
 */
function readConfig({ file, global, flags = {}, env = {}, git = {} }) {
    const own = file ? fileLayer(file, "file") : NOTHING;
    const others = global ? fileLayer(global, "global") : NOTHING;
    const layers = [namedLayer("flag", flags), namedLayer("environment", env), own, namedLayer("git", git), others];
    const settings = new Map();
    for (const setting of layers.flatMap((layer) => layer.settings)) {
        const key = setting.path.join(".");
        settings.set(key, [...(settings.get(key) ?? []), setting]);
    }
    const problems = [...layers.flatMap((layer) => layer.problems), ...checkThresholds(settings)];
    switchMasters(settings);
    const winners = [...settings.values()].flatMap((said) => said.slice(0, 1));
    return { config: (0,_model_config_js__WEBPACK_IMPORTED_MODULE_1__/* .configWith */ .Hs)(winners), settings, others: own.others, problems };
}
const NOTHING = { settings: [], others: new Map(), problems: [] };
function fileLayer(text, source) {
    const read = (0,_entries_js__WEBPACK_IMPORTED_MODULE_4__/* .readEntries */ .$)(text);
    const settings = new Map();
    const others = new Map();
    const problems = [];
    const strangers = new Map();
    const known = [];
    for (const entry of read.entries) {
        const at = read.place(entry.start);
        const meant = meaningOf(entry);
        const name = "key" in meant ? meant.key.key : entry.path.join(".");
        if (source === "file" && (0,_model_config_sources_js__WEBPACK_IMPORTED_MODULE_3__/* .isCredential */ .uo)(name, entry.value))
            problems.push(credentialIn(entry, at));
        if ("other" in meant)
            others.set(name, entry.value);
        if ("stranger" in meant && !strangers.has(meant.stranger))
            strangers.set(meant.stranger, entry);
        if ("problem" in meant)
            problems.push({ ...meant.problem, at: read.place(entry.key) });
        if (!("key" in meant))
            continue;
        const setting = settingOf(meant, { source, at });
        if (setting.ok)
            settings.set(meant.key.key, setting.value);
        else
            problems.push(setting.problem);
        known.push({ name, key: entry.key });
    }
    const all = [...read.problems, ...repeatsIn(read, Map.groupBy(known, (one) => one.name)), ...problems, ...unknownKeys(read, strangers)];
    return { settings: [...settings.values()], others, problems: all.sort(byPlace) };
}
function meaningOf({ path, value, spelling }) {
    const spot = (0,_model_config_js__WEBPACK_IMPORTED_MODULE_1__/* .spotAt */ .AH)(path);
    const written = { value, ...(spelling !== undefined && { spelling }) };
    if (spot.kind === "key")
        return { key: spot.key, written };
    const name = path.join(".");
    if (spot.kind !== "unknown" && (value === null || (0,_base_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isMapping */ .pi)(value)))
        return {};
    const alias = Object.hasOwn(_model_config_sources_js__WEBPACK_IMPORTED_MODULE_3__/* .ALIASES */ .rY, name) ? _model_config_sources_js__WEBPACK_IMPORTED_MODULE_3__/* .ALIASES */ .rY[name] : undefined;
    const other = alias && (0,_model_config_js__WEBPACK_IMPORTED_MODULE_1__/* .spotAt */ .AH)(alias.key.split("."));
    if (alias && other?.kind === "key")
        return { key: other.key, written: throughAlias(alias, written) };
    if (spot.kind !== "unknown")
        return { problem: (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("value-ignored", `${name} is a section, not a value.`, { hint: "Write its keys below it, indented." }) };
    if (spot.key)
        return { problem: (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("value-ignored", `${spot.key.key} takes one value, not keys below it.`, { hint: (0,_model_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .formOf */ .QU)(spot.key) }) };
    if (_model_config_sources_js__WEBPACK_IMPORTED_MODULE_3__/* .FOREIGN */ .nY.some((foreign) => name === foreign || name.startsWith(`${foreign}.`)))
        return { other: true };
    return { other: true, stranger: path.slice(0, spot.depth + 1).join(".") };
}
function throughAlias({ values = {} }, written) {
    const spelled = String(written.value);
    return Object.hasOwn(values, spelled) ? { value: values[spelled] ?? null } : written;
}
/** Near misses are looked for as long as somebody may read them. */
const HINTED_MAX = 50;
/** An unknown key is named once, however much stands below it. */
function unknownKeys({ place }, strangers) {
    return [...strangers].map(([stranger, { path, key }], index) => {
        const near = index < HINTED_MAX ? (0,_model_config_js__WEBPACK_IMPORTED_MODULE_1__/* .nearestKeys */ .$X)(path.join(".")) : [];
        return unknownKey(stranger, { near, at: place(key) });
    });
}
function unknownKey(name, { near, at }) {
    const hint = near.length > 0 ? `Did you mean ${near.join(" or ")}?` : "Delete it, or keep it for a program of your own.";
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("unknown-key", `${name} is not a known key; it is kept.`, { hint, at });
}
function credentialIn({ path }, at) {
    const name = path.join("_").toUpperCase().replace(/\W/g, "_");
    const hint = `Write env:${name} or \${{ secrets.${name} }} instead, keep the value there, and replace the one that was committed.`;
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("secret-in-file", `${path.join(".")} holds a credential, and this file is committed.`, { at, hint });
}
/** Problems: those of readValue, and `value-ignored` for policy from elsewhere than the repository. */
function settingOf({ key, written }, origin) {
    const value = (0,_model_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .readValue */ .wK)(key, written);
    const said = origin.name === undefined ? "" : `${origin.name}: `;
    if (!value.ok)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_6__/* .failed */ .g)({ ...value.problem, message: said + value.problem.message, ...(origin.at && { at: origin.at }) });
    const strictest = key.policy && "strictest" in key.policy && (0,_base_json_js__WEBPACK_IMPORTED_MODULE_5__/* .sameJson */ .Vk)(key.policy.strictest, value.value);
    if (key.policy && origin.source !== "file" && !strictest) {
        const hint = "Write it there; other sources may only make it stricter.";
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_6__/* .failed */ .g)((0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("value-ignored", `${said}${key.key} is set in the repository's milestone-config.yaml only.`, { hint, at: origin.at }));
    }
    return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)({ ...origin, path: key.path, value: value.value });
}
function namedLayer(source, values) {
    const names = source === "environment" ? _model_config_sources_js__WEBPACK_IMPORTED_MODULE_3__/* .ENVIRONMENT */ .M0 : source === "git" ? _model_config_sources_js__WEBPACK_IMPORTED_MODULE_3__/* .GIT */ .xF : {};
    const settings = new Map();
    const problems = [];
    for (const name of source === "flag" ? Object.keys(values) : Object.keys(names)) {
        const alias = names[name] ?? { key: name };
        const spot = (0,_model_config_js__WEBPACK_IMPORTED_MODULE_1__/* .spotAt */ .AH)(alias.key.split("."));
        const value = values[name];
        if (value === undefined || value === "")
            continue;
        if (spot.kind !== "key")
            problems.push(unknownKey(name, { near: (0,_model_config_js__WEBPACK_IMPORTED_MODULE_1__/* .nearestKeys */ .$X)(name) }));
        else {
            const setting = settingOf({ key: spot.key, written: throughAlias(alias, { value }) }, { source, name });
            if (setting.ok)
                settings.set(spot.key.key, setting.value);
            else
                problems.push(setting.problem);
        }
    }
    return { settings: [...settings.values()], others: new Map(), problems };
}
/** Thresholds that contradict each other both give way to the defaults. */
function checkThresholds(settings) {
    const [low, high] = ["scale_thresholds.file_to_sqlite", "scale_thresholds.sqlite_to_postgresql"];
    const [lower, higher] = [settings.get(low)?.[0], settings.get(high)?.[0]];
    const { file_to_sqlite, sqlite_to_postgresql } = (0,_model_config_js__WEBPACK_IMPORTED_MODULE_1__/* .configWith */ .Hs)([lower, higher].filter((setting) => setting !== undefined)).scale_thresholds;
    if (file_to_sqlite < sqlite_to_postgresql)
        return [];
    settings.delete(low);
    settings.delete(high);
    const message = `${high} (${sqlite_to_postgresql}) must be more than ${low} (${file_to_sqlite}); the defaults of both hold.`;
    return [(0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("value-ignored", message, { hint: "Change one of them.", at: higher?.at ?? lower?.at })];
}
/** Explicitly no analytics means none; a master that nobody set is on where one of its details is. */
function switchMasters(settings) {
    const off = settings.get("features.advanced_analytics")?.[0];
    const analytics = settings.get("enterprise.advanced_analytics");
    if (off?.value === false && analytics)
        settings.set("enterprise.advanced_analytics", [{ ...off, path: ["enterprise", "advanced_analytics"] }, ...analytics]);
    for (const { master, details } of _model_config_sources_js__WEBPACK_IMPORTED_MODULE_3__/* .MASTERS */ .ye) {
        if (settings.has(master))
            continue;
        const said = [...settings.values()].flatMap(([winner]) => (winner && details.includes(winner.path[0] ?? "") && winner.value !== false ? [winner] : []));
        const strongest = said.sort((a, b) => _model_config_sources_js__WEBPACK_IMPORTED_MODULE_3__/* .SOURCES */ .Hl.indexOf(a.source) - _model_config_sources_js__WEBPACK_IMPORTED_MODULE_3__/* .SOURCES */ .Hl.indexOf(b.source))[0];
        if (strongest)
            settings.set(master, [{ ...strongest, path: [master], value: true }]);
    }
}
/** One warning for each section and each key that stands more than once, with the lines. */
function repeatsIn(read, keys) {
    return [...repeats(read, read.headers, () => "its keys are taken together"), ...repeats(read, keys, (last) => `line ${last} holds`)];
}
/** More lines are not named. */
const LINES_NAMED_MAX = 10;
function repeats({ place }, found, outcome) {
    return [...found].flatMap(([name, standing]) => {
        const last = standing.at(-1);
        if (standing.length < 2 || !last)
            return [];
        const lines = standing.slice(0, LINES_NAMED_MAX).map(({ key }) => place(key).line ?? 0);
        const more = standing.length > LINES_NAMED_MAX ? ", …" : "";
        const at = place(last.key);
        return [(0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("duplicate-key", `${name} stands ${standing.length} times, in lines ${lines.join(", ")}${more}; ${outcome(at.line ?? 0)}.`, { at, hint: "Keep one of them." })];
    });
}
function byPlace(left, right) {
    return (left.at?.line ?? 0) - (right.at?.line ?? 0) || (left.at?.column ?? 0) - (right.at?.column ?? 0);
}


/***/ }),

/***/ 925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readEntries)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3850);
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9649);
/* harmony import */ var _model_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4312);
/* harmony import */ var _model_config_sources_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4851);
/* harmony import */ var _yaml_conflict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2048);
/* harmony import */ var _yaml_faults_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1071);
// A configuration text as its values in the order of the file, each with its place, whatever repeats or is broken.






/**
 * Keys may repeat and stand dotted. A part between two keys at the margin that is not YAML is left out and reported; the
 * others are read. Problems: glued-line, and those of parseYaml.
 */
function readEntries({ path, text }) {
    const original = text.replace(/^\uFEFF/, "");
    const once = readParts([original], ["parses"]);
    const read = once.bad.length === 0 ? once : readParts(partsOf(original), ["parses", "broken"]);
    const place = placer(original, { path, cuts: read.cuts });
    return {
        text: read.text,
        entries: read.good.flatMap((piece) => piece.entries),
        headers: Map.groupBy(read.good.flatMap((piece) => piece.headers), ({ name }) => name),
        problems: [...read.cuts.map((cut) => gluedLine(place(cut + 1))), ...read.bad.map((bad) => leftOut(bad, place))],
        whole: read.bad.length === 0,
        place,
    };
}
/** Each part as it stands, or taken apart where lines are glued; neighbours that cannot be read are one. */
function readParts(parts, states) {
    let text = "";
    const cuts = [];
    const good = [];
    const bad = [];
    for (const part of parts) {
        const start = text.length;
        const tries = states.map((state) => unglued(part, state));
        const read = tries.map((attempt) => ({ ...attempt, piece: readPiece(attempt.text, start) }));
        const best = read.find(({ piece }) => !("fault" in piece));
        text += best?.text ?? part;
        cuts.push(...(best?.cuts ?? []).map((cut) => start + cut));
        if (best && !("fault" in best.piece))
            good.push(best.piece);
        const fault = best ? undefined : read.map(({ piece }) => piece).find((piece) => "fault" in piece);
        if (!fault)
            continue;
        const before = bad.at(-1);
        if (before?.end === start)
            bad.splice(-1, 1, { ...before, end: text.length });
        else
            bad.push({ ...fault, start, end: text.length });
    }
    return { text, cuts, good, bad };
}
/** The text from each key at the margin to the next; what stands between conflict markers stays together. */
function partsOf(text) {
    const parts = [];
    let conflict = false;
    for (const line of text.split(/(?<=\n)/)) {
        const begins = !conflict && /^(?:[^\s#\]})-]|---)/.test(line);
        if (begins || parts.length === 0)
            parts.push(line);
        else
            parts.push((parts.pop() ?? "") + line);
        if (line.startsWith("<<<<<<<"))
            conflict = true;
        if (line.startsWith(">>>>>>>"))
            conflict = false;
    }
    return parts;
}
let names;
/** The longest name that begins a line in a configuration and ends this word. */
function nameEnding(word) {
    names ??= [...(0,_model_config_js__WEBPACK_IMPORTED_MODULE_2__/* .configKeys */ .nK)().flatMap(({ key, path }) => [path[0] ?? key, key]), ...Object.keys(_model_config_sources_js__WEBPACK_IMPORTED_MODULE_3__/* .ALIASES */ .rY)].sort((a, b) => b.length - a.length);
    return names.find((name) => word.endsWith(name));
}
/** The text with line ends put in where a line was appended to one without an end; `cuts` are their offsets in it. */
function unglued(text, state) {
    const cuts = [];
    let result = "";
    for (const line of text.split(/(?<=\n)/)) {
        let rest = line;
        for (let at = seamIn(rest, state); at > 0; at = seamIn(rest, state)) {
            cuts.push(result.length + at);
            result += `${rest.slice(0, at)}\n`;
            rest = rest.slice(at);
        }
        result += rest;
    }
    return { text: result, cuts };
}
/**
 * Where a known key begins right after other text, or -1. In a line that is not YAML this is certain; in a comment or a list item,
 * which swallow the key, it is believed of names that no ordinary word ends with.
 */
function seamIn(line, state) {
    const broken = state === "broken";
    const comment = line.search(/(?:^|\s)#/);
    const item = /^\s*- /.test(line);
    if (!broken && comment < 0 && !item)
        return -1;
    for (const { 0: match, index } of line.matchAll(/(?<![\w.])[\w.]+:(?=\s|$)/g)) {
        if (!broken && !item && index < comment)
            continue;
        const word = match.slice(0, -1);
        const name = nameEnding(word);
        const at = name ? index + word.length - name.length : 0;
        const before = line.slice(0, at);
        const last = before.at(-1) ?? " ";
        if (!name || /[\s#,{[]/.test(last))
            continue;
        if (broken && /^\s*(?:["']?[\w.-]+["']?:\s|- )/.test(before))
            return at;
        const swallowed = item || (comment >= 0 && comment < at);
        if (swallowed && /[A-Za-z0-9)\]"']/.test(last) && (/[_.]/.test(name) || line.slice(at).trim() === `${name}:`))
            return at;
    }
    return -1;
}
function gluedLine(at) {
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)("glued-line", "A line was appended to one that had no line end; the two are read as two lines.", {
        at,
        hint: "Put a line break here. `milestone config set` adds it by itself.",
    });
}
function leftOut({ fault, start, end }, place) {
    const from = place(start).line;
    const to = place(Math.max(start, end - 1)).line;
    const lines = from === to ? `Line ${from} is` : `Lines ${from} to ${to} are`;
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)(fault.code, `${fault.message} ${lines} left out; the rest holds.`, { hint: fault.hint, at: place(start + fault.offset) });
}
/** Places in the original text of offsets in the one with cuts. */
function placer(original, { path, cuts }) {
    const starts = [0];
    for (let end = original.indexOf("\n"); end >= 0; end = original.indexOf("\n", end + 1))
        starts.push(end + 1);
    return (offset) => {
        const at = offset - cuts.filter((cut) => cut < offset).length;
        let low = 0;
        for (let high = starts.length - 1; low < high;) {
            const middle = Math.ceil((low + high) / 2);
            if ((starts[middle] ?? 0) <= at)
                low = middle;
            else
                high = middle - 1;
        }
        return { path, line: low + 1, column: at - (starts[low] ?? 0) + 1 };
    };
}
/** One part that is YAML by itself; `base` is added to every offset but the fault's. */
function readPiece(text, base) {
    const early = (0,_yaml_faults_js__WEBPACK_IMPORTED_MODULE_5__/* .loneReturn */ .Fp)(text);
    if (early)
        return { fault: early };
    try {
        const events = (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseEvents */ .PH)(text, { maxDepth: _yaml_faults_js__WEBPACK_IMPORTED_MODULE_5__/* .DEPTH_MAX */ .tZ + 1 });
        const fault = (0,_yaml_faults_js__WEBPACK_IMPORTED_MODULE_5__/* .faultIn */ ._8)(text, events) ?? rootFault(text, events);
        if (fault)
            return { fault };
        const walk = { text, base, events, index: 1, anchors: new Map(), entries: [], headers: [] };
        if (events[1]?.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.MAPPING)
            readNode(walk, { path: [], way: [], key: 0 });
        return walk;
    }
    catch (error) {
        const fault = (0,_yaml_faults_js__WEBPACK_IMPORTED_MODULE_5__/* .faultOf */ .Kl)(error);
        return { fault: (0,_yaml_conflict_js__WEBPACK_IMPORTED_MODULE_4__/* .conflictBefore */ .M)(text, fault.offset) ?? fault };
    }
}
/** A document is a mapping, or nothing. */
function rootFault(text, events) {
    const root = events[1];
    if (!root || root.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.POP || root.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.MAPPING)
        return undefined;
    if (root.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SCALAR && /^(?:~|null|)$/i.test(text.slice(root.valueStart, root.valueEnd)))
        return undefined;
    const offset = root.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SCALAR ? root.valueStart : 0;
    return { code: "invalid-value", message: "This is not a key with a value.", hint: "Write `key: value`, or a comment after #.", offset };
}
function readNode(walk, spot) {
    const event = walk.events[walk.index];
    if (event?.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.ALIAS)
        return followed(walk, event, () => readNode(walk, spot));
    if (event?.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.MAPPING)
        return readMapping(walk, spot);
    const value = valueOf(walk, take(walk));
    if (event?.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SCALAR && event.valueStart >= 0) {
        const span = spanOf(walk, event);
        walk.entries.push({ ...spot, value, start: span[0], span, spelling: walk.text.slice(event.valueStart, event.valueEnd) });
    }
    else
        walk.entries.push({ ...spot, value, start: event?.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SEQUENCE ? walk.base + event.start : spot.key });
}
/** A quoted scalar's own offsets leave its quotes out. */
function spanOf({ text, base }, { valueStart, valueEnd }) {
    const quote = text[valueStart - 1];
    const quoted = (quote === '"' || quote === "'") && text[valueEnd] === quote;
    return quoted ? [base + valueStart - 1, base + valueEnd + 1] : [base + valueStart, base + valueEnd];
}
function readMapping(walk, { path, way, key: header }) {
    note(walk);
    walk.index += 1;
    if (path.length > 0)
        walk.headers.push({ name: path.join("."), key: header });
    while (walk.events[walk.index]?.type !== js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.POP) {
        const event = walk.events[walk.index];
        const name = event?.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SCALAR ? (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .getScalarValue */ .KE)(walk.text, event) : "?";
        const key = event?.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SCALAR ? spanOf(walk, event)[0] : header;
        take(walk);
        readNode(walk, name === "<<" ? { path, way, key } : { path: [...path, ...namesIn(name, path)], way: [...way, name], key });
    }
    walk.index += 1;
}
/** Names that people choose may hold dots. */
function namesIn(key, path) {
    const names = key.split(".");
    return (0,_model_config_js__WEBPACK_IMPORTED_MODULE_2__/* .spotAt */ .AH)(path).kind === "names" || names.includes("") ? [key] : names;
}
/** The events of the next node, aliases written out. */
function take(walk) {
    const event = walk.events[walk.index];
    if (!event)
        return [];
    if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.ALIAS)
        return followed(walk, event, () => take(walk));
    note(walk);
    walk.index += 1;
    if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SCALAR)
        return [{ ...event, anchorStart: -1, anchorEnd: -1 }];
    const inner = [];
    while (walk.events[walk.index]?.type !== js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.POP)
        inner.push(...take(walk));
    walk.index += 1;
    return [event, ...inner, { type: js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.POP }];
}
function note({ events, index, text, anchors }) {
    const event = events[index];
    if (event && "anchorStart" in event && event.anchorStart >= 0)
        anchors.set(text.slice(event.anchorStart, event.anchorEnd), index);
}
function followed(walk, alias, then) {
    const back = walk.index + 1;
    walk.index = walk.anchors.get(walk.text.slice(alias.anchorStart, alias.anchorEnd)) ?? back;
    const result = then();
    walk.index = back;
    return result;
}
const DOCUMENT = { type: js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.DOCUMENT, explicitStart: false, explicitEnd: false, directives: [] };
function valueOf({ text }, events) {
    const [value = null] = (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .constructFromEvents */ .fw)([DOCUMENT, ...events, { type: js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.POP }], { source: text, json: true });
    return isPlain(value) ? value : null;
}
/** True by construction: the core schema makes nothing but plain data. */
function isPlain(value) {
    return value !== undefined;
}


/***/ }),

/***/ 2048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ conflictBefore),
/* harmony export */   W: () => (/* binding */ conflictIn)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3850);
// Unresolved merge conflicts in YAML texts: which marker lines are git's and which are somebody's text.

const MARKER = /^([ \t]*)(<{7}|\|{7}|={7}|>{7})(?:[ \t]+([^\r\n]*))?(?=\r?$)/gm;
function markersOf(text) {
    return Array.from(text.matchAll(MARKER), (match) => {
        const [, space = "", signs = "", label = ""] = match;
        return { offset: match.index + space.length, indented: space !== "", sign: signs.charAt(0), label: label.trim() };
    });
}
/**
 * A conflict in a text that parses: markers outside block texts (`|`, `>`). Inside a block text, markers that open and
 * close in order are text about markers; an opening without a closing one is half a resolution.
 */
function conflictIn(text, events) {
    const markers = markersOf(text);
    if (markers.length === 0)
        return undefined;
    const blocks = events.filter(isBlockText);
    let next = 0;
    const homes = Map.groupBy(markers, ({ offset }) => {
        while ((blocks[next]?.valueEnd ?? Infinity) <= offset)
            next += 1;
        return (blocks[next]?.valueStart ?? Infinity) <= offset ? blocks[next] : undefined;
    });
    for (const [home, inside] of homes) {
        const arrows = inside.filter(({ sign }) => sign === "<" || sign === ">").map(({ sign }) => sign).join("");
        const isText = home ? /^(?:<>)*$/.test(arrows) : arrows === "";
        if (!isText)
            return conflict(inside);
    }
    return undefined;
}
/**
 * A conflict in a text that the parser gave up on at an offset: any marker at the start of a line, where git writes them,
 * or an indented one before the offset that is not inside a block text.
 */
function conflictBefore(text, offset) {
    const markers = markersOf(text);
    const atStart = markers.filter(({ indented }) => !indented);
    if (atStart.length > 0)
        return conflict(atStart);
    const indented = markers.filter((marker) => marker.offset <= offset);
    const last = indented.at(-1);
    return last && !isInBlockText(text, last.offset) ? conflict(markers) : undefined;
}
/** Whether a block text is still open at the offset: the text up to there parses and ends in one. */
function isInBlockText(text, offset) {
    try {
        const events = (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseEvents */ .PH)(text.slice(0, offset + 1), {});
        const scalar = events.findLast((event) => event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SCALAR);
        return scalar !== undefined && isBlockText(scalar) && scalar.valueEnd > offset;
    }
    catch (error) {
        return error instanceof js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .YAMLException */ .tB && (error.mark?.position ?? offset) < offset;
    }
}
function isBlockText(event) {
    if (event.type !== js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SCALAR)
        return false;
    return event.style === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .SCALAR_STYLE */ .jK.LITERAL_BLOCK || event.style === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .SCALAR_STYLE */ .jK.FOLDED_BLOCK;
}
function conflict(markers) {
    const ours = markers.find(({ sign }) => sign === "<");
    const theirs = markers.find(({ sign, offset }) => sign === ">" && offset > (ours?.offset ?? -1));
    const message = ours && theirs
        ? `An unresolved merge conflict between "${ours.label || "ours"}" and "${theirs.label || "theirs"}".`
        : `A left-over of a merge conflict: a line of ${(markers[0]?.sign ?? "=").repeat(7)}.`;
    const hint = "Run `milestone git resolve`, or keep one side and delete the marker lines.";
    return { code: "conflict-markers", message, hint, offset: (ours && theirs ? ours : markers[0])?.offset ?? 0 };
}


/***/ }),

/***/ 1071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fp: () => (/* binding */ loneReturn),
/* harmony export */   Kl: () => (/* binding */ faultOf),
/* harmony export */   _8: () => (/* binding */ faultIn),
/* harmony export */   tZ: () => (/* binding */ DEPTH_MAX)
/* harmony export */ });
/* unused harmony export ALIASES_MAX */
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3850);
/* harmony import */ var _conflict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2048);
// What is wrong with a YAML text, where, and what to do about it.


/** Real files nest about eight levels; recursion over this many is safe in every reader. */
const DEPTH_MAX = 100;
/** Counted as if every alias were written out, so that aliases of aliases cannot grow without bound. */
const ALIASES_MAX = 100;
/** What all aliases together may repeat, so that walking a value costs no more than walking a large file. */
const ALIASED_NODES_MAX = 100_000;
/** A number that cannot be kept has at least this many characters (1e309), and begins with a digit, a sign or a dot. */
const LARGE_LENGTH_MIN = 5;
const NINE = 0x39;
const HINTS = [
    [/tab characters/, "Indent with spaces; YAML allows no tabs there."],
    [/duplicated mapping key/, "Keep one of the two entries; a key stands once in a mapping."],
    [/is reserved|key is empty|key is not a text|complex keys/, "Give the entry another name, in quotes if need be."],
    [/quoted scalar/, "Close the quotation mark on this text."],
    [/flow (collection|sequence|mapping)|missed comma/, "Close the bracket, and put a comma between the items."],
    [/escape seq|hexadecimal/, "Write a backslash twice, or use single quotes."],
    [/alias/, "Define the anchor (&name) before the alias (*name), or write the value out."],
    [/deficient indentation/, "Close the quotation mark or bracket above, or indent this line, a closing bracket too, further than its key."],
    [/bad indentation/, "Indent the line with spaces exactly like its siblings, and quote a text that holds `: ` or begins with a sign."],
    [/non-printable|valid JSON character/, "Remove the invisible character."],
    [/merge/, "Merge (<<) one mapping or a list of mappings, or write the keys out."],
];
const HINT = "Check this line and the one above: each is `key: value`, `- item` or `# comment`; quote a text that holds `: ` or begins with a sign.";
/** The fault that an error of the parser stands for. */
function faultOf(error) {
    const reason = error instanceof js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .YAMLException */ .tB ? error.reason : String(error);
    const offset = error instanceof js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .YAMLException */ .tB ? (error.mark?.position ?? 0) : 0;
    if (reason.startsWith("nesting exceeded"))
        return tooDeep(offset);
    if (reason.startsWith("merge keys exceeded"))
        return tooManyAliases(offset);
    return invalid(reason, HINTS.find(([pattern]) => pattern.test(reason))?.[1] ?? HINT, offset);
}
function invalid(reason, hint, offset) {
    return { code: "invalid-yaml", message: `Not valid YAML: ${reason}.`, hint, offset };
}
function tooDeep(offset) {
    const message = `The data nest deeper than ${DEPTH_MAX} levels.`;
    return { code: "too-deep", message, hint: "Flatten the data, or move the inner part to a file of its own.", offset };
}
function tooManyAliases(offset) {
    const message = `The file repeats too much by aliases; at most ${ALIASES_MAX} are read, aliases within aliases counted each time.`;
    return { code: "too-many-aliases", message, hint: "Write the values out instead of using aliases.", offset };
}
/** Some readers take a lone carriage return for a line break and some for a character. */
function loneReturn(text) {
    if (!text.includes("\r"))
        return undefined;
    const offset = text.search(/\r(?!\n)/);
    const hint = "Save the file with LF or CRLF line ends.";
    return offset < 0 ? undefined : invalid("a carriage return stands without a line feed", hint, offset);
}
/** The first fault that the parser itself lets pass. */
function faultIn(text, events) {
    if (text.includes("<<<<<<<") || text.includes(">>>>>>>")) {
        const conflict = (0,_conflict_js__WEBPACK_IMPORTED_MODULE_1__/* .conflictIn */ .W)(text, events);
        if (conflict)
            return conflict;
    }
    let depth = 0;
    let documents = 0;
    let aliased = false;
    for (const event of events) {
        let fault;
        switch (event.type) {
            case js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SCALAR:
                if (event.tagStart >= 0)
                    fault = tagFault(text, event);
                else if (event.style === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .SCALAR_STYLE */ .jK.DOUBLE_QUOTED)
                    fault = escapeFault(text, event);
                else if (event.valueEnd - event.valueStart >= LARGE_LENGTH_MIN)
                    fault = numberFault(text, event);
                break;
            case js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SEQUENCE:
            case js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.MAPPING:
                if (event.tagStart >= 0)
                    fault = tagFault(text, event);
                else if (++depth > DEPTH_MAX)
                    fault = tooDeep(event.start);
                break;
            case js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.DOCUMENT:
                fault = directiveFault(event);
                if (++documents > 1)
                    fault = severalDocuments(events, event);
                depth = 0;
                break;
            case js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.POP:
                depth -= 1;
                break;
            default:
                aliased = true;
        }
        if (fault)
            return fault;
    }
    return aliased ? aliasFault(text, events) : undefined;
}
function tagFault(text, event) {
    const tag = text.slice(event.tagStart, event.tagEnd);
    if (tag === "!!str")
        return undefined;
    return invalid(`the tag ${tag} is not read`, "Remove the tag; plain YAML needs none.", event.tagStart);
}
/** A number that would be rounded or become infinite. */
function numberFault(text, { style, valueStart, valueEnd }) {
    if (text.charCodeAt(valueStart) > NINE || style !== js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .SCALAR_STYLE */ .jK.PLAIN)
        return undefined;
    const source = text.slice(valueStart, valueEnd);
    const isWhole = /^(?:[-+]?[0-9]+|0x[0-9a-fA-F]+|0o[0-7]+)$/.test(source);
    const value = Math.abs(Number(source));
    if (isWhole ? value <= Number.MAX_SAFE_INTEGER : value !== Infinity || source.includes("Inf"))
        return undefined;
    const message = `The number ${source.slice(0, 40)} is too large to be kept exactly.`;
    return { code: "invalid-value", message, hint: "Put the number in quotes to keep it as text.", offset: valueStart };
}
/** An escape for a character that Unicode does not have. */
function escapeFault(text, { valueStart, valueEnd, fast }) {
    if (fast)
        return undefined;
    const source = text.slice(valueStart, valueEnd);
    const offset = source.search(/(?<=(?:^|[^\\])(?:\\\\)*)\\U(?!000|0010)/);
    return offset < 0 ? undefined : invalid("an escape names no character", "Write the character itself.", valueStart + offset);
}
function directiveFault(event) {
    if (event.directives.every((directive) => directive.kind === "yaml" && directive.version === "1.2"))
        return undefined;
    return invalid("a directive asks for another YAML than 1.2", "Remove the lines that begin with %.", 0);
}
function severalDocuments(events, document) {
    const index = events.indexOf(document);
    const first = events.slice(index).find((event) => offsetOf(event) >= 0) ?? events.slice(0, index).findLast((event) => offsetOf(event) >= 0);
    const hint = "Keep one document, and no further `---` line.";
    return invalid("the file holds more than one document", hint, first ? offsetOf(first) : 0);
}
function offsetOf(event) {
    if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SCALAR)
        return event.valueStart;
    if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.ALIAS)
        return event.anchorStart;
    return event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.MAPPING || event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SEQUENCE ? event.start : -1;
}
/** Weighs every alias by what it stands for before anything is composed, so that no bomb goes off. */
function aliasFault(text, events) {
    const anchors = new Map();
    const stack = [];
    const total = { nodes: 0, aliases: 0 };
    for (const event of events) {
        if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.POP) {
            addTo(stack.at(-2), closed(stack.pop()));
        }
        else if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.ALIAS) {
            const weight = anchors.get(text.slice(event.anchorStart, event.anchorEnd));
            if (weight?.open)
                return invalid("an alias stands inside its own anchor", "Write the value out.", event.anchorStart - 1);
            const { nodes, aliases, height } = weight ?? LEAF;
            total.nodes += nodes;
            total.aliases += aliases + 1;
            if (total.aliases > ALIASES_MAX || total.nodes > ALIASED_NODES_MAX)
                return tooManyAliases(event.anchorStart - 1);
            if (stack.length + height > DEPTH_MAX + 1)
                return tooDeep(event.anchorStart - 1);
            addTo(stack.at(-1), { nodes, aliases: aliases + 1, height, open: false });
        }
        else {
            const weight = { ...LEAF, open: event.type !== js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SCALAR };
            if (event.type !== js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.DOCUMENT && event.anchorStart >= 0) {
                anchors.set(text.slice(event.anchorStart, event.anchorEnd), weight);
            }
            if (weight.open)
                stack.push(weight);
            else
                addTo(stack.at(-1), weight);
        }
    }
    return undefined;
}
const LEAF = { nodes: 1, aliases: 0, height: 0, open: false };
function closed(weight) {
    if (weight)
        weight.open = false;
    return weight ?? LEAF;
}
function addTo(parent, child) {
    if (!parent)
        return;
    parent.nodes += child.nodes;
    parent.aliases += child.aliases;
    parent.height = Math.max(parent.height, child.height + 1);
}


/***/ }),

/***/ 4851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   De: () => (/* binding */ isConfigError),
/* harmony export */   Hl: () => (/* binding */ SOURCES),
/* harmony export */   Iv: () => (/* binding */ masked),
/* harmony export */   M0: () => (/* binding */ ENVIRONMENT),
/* harmony export */   dS: () => (/* binding */ keyNamed),
/* harmony export */   nY: () => (/* binding */ FOREIGN),
/* harmony export */   rY: () => (/* binding */ ALIASES),
/* harmony export */   uo: () => (/* binding */ isCredential),
/* harmony export */   vz: () => (/* binding */ sourceOf),
/* harmony export */   xF: () => (/* binding */ GIT),
/* harmony export */   ye: () => (/* binding */ MASTERS)
/* harmony export */ });
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9649);
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4953);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4312);



/** Strongest first. */
const SOURCES = ["flag", "environment", "file", "git", "global", "default"];
function sourceOf(reading, key) {
    return reading.settings.get(key)?.[0]?.source ?? "default";
}
/** Values that do not fit, and files that cannot be read; everything else is a warning. */
function isConfigError({ code }) {
    return code !== "unknown-key" && code !== "duplicate-key" && code !== "placeholder" && code !== "secret-in-file" && code !== "glued-line";
}
const VERBOSE = { key: "debug.level", values: { "1": "verbose", true: "verbose", "0": "normal", false: "normal" } };
/** Variables and the keys they set. */
const ENVIRONMENT = {
    MILESTONE_AUTO_SCALE: { key: "auto_scale" },
    MILESTONE_MAX_BACKENDS: { key: "scale_thresholds.max_backends" },
    MILESTONE_DEBUG: VERBOSE,
    MILESTONE_VERBOSE: VERBOSE,
    DATABASE_TYPE: { key: "backend_override", values: { postgres: "postgresql", sqlite3: "sqlite" } },
    DATABASE_URL: { key: "database.url" },
    KIRO_POLICY_MODE: { key: "kiro_workflow.policy" },
    KIRO_ENFORCEMENT_LEVEL: { key: "kiro_workflow.enforcement" },
    KIRO_DESIGN_WEIGHT: { key: "kiro_workflow.phase_weights.design" },
    KIRO_SPEC_WEIGHT: { key: "kiro_workflow.phase_weights.spec" },
    KIRO_TASK_WEIGHT: { key: "kiro_workflow.phase_weights.task" },
    KIRO_EXECUTE_WEIGHT: { key: "kiro_workflow.phase_weights.execute" },
    KIRO_DESIGN_APPROVAL: { key: "kiro_workflow.phase_approval.design" },
    KIRO_SPEC_APPROVAL: { key: "kiro_workflow.phase_approval.spec" },
    KIRO_TASK_APPROVAL: { key: "kiro_workflow.phase_approval.task" },
    KIRO_EXECUTE_APPROVAL: { key: "kiro_workflow.phase_approval.execute" },
};
/** Names in git's configuration and the keys they set. */
const GIT = {
    "milestone.auto-branch": { key: "git_integration.auto_branch" },
    "milestone.commit-format": { key: "git_integration.commit_format" },
    "milestone.branch-prefix": { key: "git_integration.branch_prefix" },
};
/** Other spellings of keys in a file: names of earlier versions, and what one value means where a section of that name stands. */
const ALIASES = {
    multi_agent_coordination: { key: "features.multi_agent_coordination" },
    kiro_workflow: { key: "features.kiro_workflow" },
    session_management: { key: "features.session_management" },
    scale_override: { key: "backend_override", values: { database: "sqlite", postgres: "postgresql" } },
    project: { key: "project.name" },
    monitoring: { key: "monitoring_enabled" },
    enterprise: { key: "enterprise_mode" },
    cache: { key: "cache.enabled" },
    planner: { key: "planner.command" },
    git_integration: { key: "agents.git_integration" },
    "coordination.stall_after": { key: "coordination.stall_after.warn" },
    "coordination.task_limit": { key: "coordination.task_limit.warn" },
    "coordination.disk_limit": { key: "coordination.disk_limit.warn" },
};
/** The key that a name means, former names too. Problem: `key-not-found` with the nearest keys. */
function keyNamed(name) {
    const own = (0,_config_js__WEBPACK_IMPORTED_MODULE_1__/* .spotAt */ .AH)(name.split("."));
    if (own.kind === "key")
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(own.key);
    const alias = Object.hasOwn(ALIASES, name) ? ALIASES[name] : undefined;
    const spot = alias && (0,_config_js__WEBPACK_IMPORTED_MODULE_1__/* .spotAt */ .AH)(alias.key.split("."));
    // A section's name means the section here, but for the features, which the guides switch by it.
    if (spot?.kind === "key" && (own.kind === "unknown" || spot.key.path[0] === "features"))
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(spot.key);
    const near = (0,_config_js__WEBPACK_IMPORTED_MODULE_1__/* .nearestKeys */ .$X)(name);
    const hint = own.kind !== "unknown" ? `See \`milestone config show ${name} --effective\`.`
        : near.length > 0 ? `Did you mean ${near.join(" or ")}?` : "See `milestone config show --effective` for all keys.";
    return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .g)((0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("key-not-found", own.kind === "unknown" ? `There is no key ${name}.` : `${name} is a section of keys.`, { hint }));
}
/** A master that nobody set is on where one of its details is set and not false. */
const MASTERS = [
    { master: "monitoring_enabled", details: ["monitoring", "alerts"] },
    { master: "enterprise_mode", details: ["enterprise"] },
];
/** Keys of other tools and of the original's wider documents: accepted and kept without a word. */
const FOREIGN = [
    "integrations", "ui", "enterprise_features", "community_features", "workflow", "backend", "security", "storage", "hybrid_storage",
    "migration", "scale_detection", "quality_assurance", "analytics", "compliance", "project.organization",
    "coordination.max_concurrent_milestones", "coordination.approval_required", "coordination.cross_team_notifications",
];
/** Names whose values are credentials, wherever they stand. */
const CREDENTIAL = /(?:webhook|password|passwd|secret|token|api_?key)(?:_url)?$/i;
/** Addresses that are credentials themselves: with a password in them, or Slack's. */
const SECRET_ADDRESS = /:\/\/(?:[^/\s:@]*:[^/\s@]+@|hooks\.slack\.com\/)/i;
/** A credential's name in place of itself. */
const REFERENCE = /^(?:env:\w+|\$\{\{\s*(?:secrets|vars|env)\.\w+\s*\}\}|\$\{?\w+\}?)$/;
/** Whether a value is a credential itself: by the key's definition, by its name, or by the value's own form. */
function isCredential(name, value) {
    if (typeof value !== "string" || value === "")
        return false;
    return (hasSecretName(name) || (value.includes("://") && SECRET_ADDRESS.test(value))) && !REFERENCE.test(value);
}
function hasSecretName(name) {
    const spot = (0,_config_js__WEBPACK_IMPORTED_MODULE_1__/* .spotAt */ .AH)(name.split("."));
    return spot.kind === "key" ? spot.key.secret === true : CREDENTIAL.test(name);
}
/** What may be shown of the value of a dotted key. */
function masked(name, value) {
    return isCredential(name, value) ? "***" : value;
}


/***/ })

};
