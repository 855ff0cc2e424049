export const id = 6904;
export const ids = [6904,9876,4822];
export const modules = {

/***/ 49876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diagnose: () => (/* binding */ diagnose),
/* harmony export */   placed: () => (/* binding */ placed)
/* harmony export */ });
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33445);
/* harmony import */ var _yaml_place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63715);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14822);



/** The same as readMilestone; its problems carry their place. */
function diagnose(text, source) {
    const reading = (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readMilestone */ .n)(text, source);
    return reading.ok ? reading : (0,_base_result_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .g)(placed(reading.problem, text));
}
/** A fault with the line and column of its value, which take a second look at the text. */
function placed(fault, text) {
    if (!(0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .isFaulty */ .s)(fault))
        return fault;
    const { keys, ...plain } = fault;
    return { ...plain, at: (0,_yaml_place_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$)(text, keys, fault.at?.path ?? "") };
}


/***/ }),

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

/***/ 26904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readPlan: () => (/* binding */ readPlan)
/* harmony export */ });
/* harmony import */ var _base_json_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(60306);
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(33445);
/* harmony import */ var _model_compact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83065);
/* harmony import */ var _diagnose_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49876);
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20487);
/* harmony import */ var _yaml_place_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63715);
/* harmony import */ var _plan_markdown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55043);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14822);
/* harmony import */ var _yaml_yaml_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(83313);
// Plans that people wrote before there was a milestone: Markdown task lists, and milestones without an id as YAML or JSON.










/**
 * A plan or a template. Files that end in `.yaml`, `.yml` or `.json` hold a mapping with the fields of a milestone, in any
 * dialect that milestones are read in, or a bare list of tasks; a task may be a title alone. Every other file is a
 * Markdown task list (`plan-markdown`), whose front matter may hold the same fields.
 * Problems: those of `parseYaml`; `invalid-value` for a field or item that cannot be what it says. All with their place.
 */
function readPlan(text, path) {
    return /\.(?:ya?ml|json)$/i.test(path) ? dataPlan({ text, path }) : markdownPlan({ text, path });
}
function dataPlan(written) {
    const value = (0,_yaml_yaml_js__WEBPACK_IMPORTED_MODULE_7__.parseYaml)(written.text, written.path);
    return value.ok ? draftOf(value.value, written) : value;
}
function markdownPlan({ text, path }) {
    const lines = text.replace(/^\uFEFF/, "").split(/\r?\n/);
    const end = lines[0]?.trimEnd() === "---" ? lines.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)\s*$/.test(line)) : -1;
    const list = (0,_plan_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .readTaskList */ .W)(lines.map((line, index) => (index <= end ? "" : line)), path);
    if (end < 0 || !list.ok)
        return list;
    // The line of dashes becomes an empty one, so that places count from the top of the file.
    const matter = dataPlan({ text: ["", ...lines.slice(1, end)].join("\n"), path });
    return matter.ok ? joined(matter.value, list.value, path) : matter;
}
/** What the front matter says holds. */
function joined(matter, list, path) {
    if (matter.tasks.length > 0)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_8__/* .failed */ .g)((0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("invalid-value", "The front matter holds tasks.", { at: { path, line: 1 }, hint: "Write the tasks as a list below it." }));
    const title = matter.title ?? list.title;
    return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_8__.ok)({ ...list, ...(title !== undefined && { title }), fields: { ...list.fields, ...matter.fields } });
}
/** Stands for what a plan does not say; no title looks like it. */
const UNSAID = "(plan)";
function draftOf(value, { text, path }) {
    const plan = (0,_base_json_js__WEBPACK_IMPORTED_MODULE_9__/* .isList */ .Lv)(value) ? { tasks: value } : (value ?? {});
    const read = (0,_read_js__WEBPACK_IMPORTED_MODULE_6__.readMilestoneValue)(plan, { id: UNSAID, path, home: "active" });
    if (!read.ok)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_8__/* .failed */ .g)((0,_diagnose_js__WEBPACK_IMPORTED_MODULE_2__.placed)(read.problem, text));
    const { mapping, prefix } = (0,_normal_js__WEBPACK_IMPORTED_MODULE_3__/* .rootOf */ .I)(plan) ?? { mapping: {}, prefix: [] };
    const { id: _id, title, status: _status, priority, tasks, ...fields } = (0,_model_compact_js__WEBPACK_IMPORTED_MODULE_1__/* .compactMilestone */ .s)(read.value.milestone);
    const id = mapping["id"] ?? mapping["milestone_id"];
    const keys = (0,_base_json_js__WEBPACK_IMPORTED_MODULE_9__/* .isList */ .Lv)(value) ? [] : [...prefix, "tasks"];
    return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_8__.ok)({
        ...(typeof title === "string" && title !== UNSAID && { title }),
        fields: {
            ...fields,
            ...(typeof id === "string" && { id }),
            ...(priority !== undefined && mapping["priority"] !== undefined && { priority }),
        },
        tasks: (0,_base_json_js__WEBPACK_IMPORTED_MODULE_9__/* .isList */ .Lv)(tasks) ? tasks.flatMap((task, index) => ((0,_base_json_js__WEBPACK_IMPORTED_MODULE_9__/* .isMapping */ .pi)(task) ? [withoutMadeId(task, index, mapping["tasks"])] : [])) : [],
        place: (task) => (0,_yaml_place_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$)(text, [...keys, task], path),
    });
}
/** Reading gives every task an id; one that the file does not say is given later, when all are known. */
function withoutMadeId(task, index, items) {
    const item = Array.isArray(items) ? items[index] : null;
    if ((0,_base_json_js__WEBPACK_IMPORTED_MODULE_9__/* .isObject */ .Gv)(item) && (item["id"] ?? item["task_id"] ?? "") !== "")
        return task;
    const { id: _made, ...rest } = task;
    return rest;
}


/***/ }),

/***/ 55043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ readTaskList)
/* harmony export */ });
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33445);
/* harmony import */ var _model_task_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53098);
/* harmony import */ var _model_template_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2136);




/**
 * The plan in the lines of a Markdown file.
 *
 * The first heading of the first level is the title, the first paragraph before any item the description. Tasks are the
 * items with a box where there are any, else the numbered ones, else the bullets; a checked box is a completed task. Inside
 * a task, an item with a box is a task of its own that the outer one waits for, any other an acceptance criterion, and
 * prose is the description. Items below a heading such as "Success criteria", "Risks" or "Deliverables" are those. Other
 * prose, code and comments are not part of the plan.
 *
 * Marks at the end of an item are read by `parseTaskLine`. What stands at its beginning (`2.`, `T003`, `task-003:`) is its
 * name within the list; `task-003` is its id as well. `#2` is the item so numbered, or the second task where none is.
 *
 * Problems, with their line: `invalid-value` for a task without a title or for too many, `dependency-not-found` for a name that several
 * items have.
 */
function readTaskList(lines, path) {
    const { title, description, items } = scanned(lines);
    const tasks = tasksOf(items.filter(({ section }) => !isSpecial(section)));
    const crowd = (0,_model_template_js__WEBPACK_IMPORTED_MODULE_2__/* .tooManyTasks */ .cn)(tasks.length);
    if (crowd)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .g)({ ...crowd, at: { path } });
    const bare = tasks.find(({ line }) => line.title === "");
    if (bare)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .g)((0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("invalid-value", "A task has no title.", { at: { path, line: bare.item.line }, hint: "Write it on the line of its box." }));
    const written = withReferences(tasks, path);
    if (!written.ok)
        return written;
    const fields = { ...(description.length > 0 && { description: description.join(" ") }), ...sectionFields(items) };
    return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)({ ...(title !== "" && { title }), fields, tasks: written.value, place: (task) => ({ path, line: tasks[task]?.item.line ?? 1 }) });
}
function scanned(lines) {
    const scan = { title: "", description: [], items: [] };
    let section = { name: "", level: 0 };
    let introduction = true;
    for (const [index, line] of visible(lines).entries()) {
        const heading = headingOf(line);
        const item = itemOf(line, index + 1, section.name);
        const inside = isSpecial(section.name) && heading !== null && heading.level > section.level;
        if (heading && heading.level === 1 && scan.title === "") {
            scan.title = heading.text;
        }
        else if (heading) {
            if (!inside)
                section = { name: sectionName(heading.text), level: heading.level };
        }
        else if (item) {
            scan.items.push(item);
        }
        else if (isProse(line)) {
            if (introduction)
                scan.description.push(line.trim());
            else if (/^[ \t]/.test(line))
                scan.items.at(-1)?.prose.push(line.trim());
        }
        const goesOn = scan.description.length === 0 || isProse(line);
        if (item || (heading && heading.level > 1) || !goesOn)
            introduction = false;
    }
    return scan;
}
function isProse(line) {
    return /[\p{L}\p{N}]/u.test(line);
}
function headingOf(line) {
    const match = /^ {0,3}(#{1,6})[ \t]+(.+)$/.exec(line);
    const text = (match?.[2] ?? "").trim().replace(/ #+$/, "").trimEnd();
    return match?.[1] && text !== "" ? { level: match[1].length, text } : null;
}
/** The lines, with those of code and of comments that begin a line emptied. */
function visible(lines) {
    let fence = "";
    let comment = false;
    return lines.map((line) => {
        const bare = line.trim();
        if (fence !== "") {
            if (bare.startsWith(fence) && /^(?:`+|~+)$/.test(bare))
                fence = "";
            return "";
        }
        const opened = comment || bare.startsWith("<!--");
        comment = opened && !bare.includes("-->");
        if (opened)
            return "";
        fence = /^(?:`{3,}|~{3,})/.exec(bare)?.[0] ?? "";
        return fence === "" ? line : "";
    });
}
function itemOf(line, number, section) {
    const match = /^([ \t]*)(?:[-*+]|(\d{1,9})[.)])(?:[ \t]+(\S.*))?$/.exec(line.trimEnd());
    if (!match)
        return null;
    const [, space = "", marker = "-", rest = ""] = match;
    const box = /^\[([ xX~/-])\]\*?(?:[ \t]+|$)/.exec(rest);
    const indent = space.replaceAll("\t", "    ").length;
    const checked = box?.[1] === undefined ? null : box[1].toLowerCase() === "x";
    return { indent, marker, checked, text: rest.slice(box?.[0].length ?? 0), line: number, section, prose: [] };
}
/** What items below these headings are, however they are marked; null means no part of the plan. */
const SECTIONS = new Map([
    ["success criteria", "success_criteria"], ["acceptance criteria", "success_criteria"], ["definition of done", "success_criteria"],
    ["risks", "risks"], ["deliverables", "deliverables"],
    ["out of scope", null], ["non-goals", null], ["notes", null], ["references", null], ["open questions", null],
]);
function sectionName(heading) {
    return heading.toLowerCase().replace(/:$/, "");
}
function isSpecial(section) {
    return SECTIONS.has(section);
}
function sectionFields(items) {
    const fields = {};
    for (const { section, text } of items) {
        const field = SECTIONS.get(section);
        if (!field || text === "")
            continue;
        const entry = field === "success_criteria" ? text : field === "risks" ? { description: text } : { name: text };
        fields[field] = [...(fields[field] ?? []), entry];
    }
    return fields;
}
function tasksOf(items) {
    const boxes = items.some(({ checked }) => checked !== null);
    const numbers = items.some(({ marker }) => marker !== "-");
    const tasks = [];
    const labels = new Set();
    let way = [];
    for (const item of items) {
        way = way.filter(({ indent }) => indent + 1 < item.indent);
        const outer = way.findLast(({ task }) => task !== null)?.task ?? null;
        const isTask = boxes ? item.checked !== null : outer === null && (!numbers || item.marker !== "-");
        const task = isTask ? taskOf(item, labels) : null;
        way.push({ indent: item.indent, task });
        if (task) {
            outer?.children.push(tasks.length);
            tasks.push(task);
            labels.add(task.label);
        }
        else if (outer && item.text !== "") {
            outer.criteria.push([item.text, ...item.prose].join(" "));
        }
    }
    return tasks;
}
function taskOf(item, labels) {
    const { label, text } = labelled(item.text, labels);
    const line = (0,_model_task_line_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTaskLine */ .l)(text.replace(/^\[P\] /, ""));
    return { item, label: label === "" && item.marker !== "-" ? item.marker : label, line, children: [], criteria: [] };
}
/** `1.2` names an item only after one named `1`; elsewhere it is a version or a measure. */
function labelled(text, labels) {
    const match = /^(?:(task-\d{1,6}|T\d{1,6})[:.)]?|(\d{1,6})[.)]|((\d{1,6}(?:\.\d{1,6}){0,3})\.\d{1,6})[.)]?) +/.exec(text);
    const [all = "", word, number, dotted, above] = match ?? [];
    const label = word ?? number ?? (above !== undefined && labels.has(above) ? dotted : undefined);
    return label === undefined ? { label: "", text } : { label: label.toLowerCase(), text: text.slice(all.length) };
}
/** The tasks with what they wait for: names of the list become "#n", everything else stays as written. */
function withReferences(tasks, path) {
    const labels = Map.groupBy(tasks.keys(), (index) => tasks[index]?.label ?? "");
    labels.delete("");
    const written = [];
    for (const task of tasks) {
        const after = [];
        for (const reference of task.line.after) {
            const all = labels.get(reference.replace(/^#/, "").toLowerCase()) ?? [];
            const near = all.filter((index) => tasks[index]?.item.section === task.item.section);
            const [only, ...others] = near.length > 0 ? near : all;
            if (others.length > 0)
                return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .g)(ambiguous(reference, all.map((index) => tasks[index]?.item.line ?? 0), { path, line: task.item.line }));
            after.push(only === undefined ? reference : numbered(only));
        }
        written.push(writtenTask(task, [...after, ...task.children.map(numbered)]));
    }
    return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(written);
}
function numbered(index) {
    return `#${index + 1}`;
}
function writtenTask({ item, label, line, criteria }, dependencies) {
    return {
        ...(label.startsWith("task-") && { id: label }),
        title: line.title,
        ...(item.prose.length > 0 && { description: item.prose.join(" ") }),
        ...(item.checked === true && { status: "completed" }),
        ...(line.estimated_hours !== null && { estimated_hours: line.estimated_hours }),
        ...(line.assigned_to !== null && { assigned_to: line.assigned_to }),
        ...(dependencies.length > 0 && { dependencies }),
        ...(criteria.length > 0 && { acceptance_criteria: criteria }),
    };
}
function ambiguous(reference, lines, at) {
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("dependency-not-found", `${reference} could be the task of line ${lines.join(" or ")}.`, { at, hint: "Name the task by its title." });
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


/***/ }),

/***/ 83065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ compactTask),
/* harmony export */   s: () => (/* binding */ compactMilestone)
/* harmony export */ });
/* harmony import */ var _base_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60306);
/* harmony import */ var _milestone_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56022);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7218);
// Milestones as files and events hold them: what is default or derived is left out.



const BARE_TASK = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .parse */ .qg(_milestone_js__WEBPACK_IMPORTED_MODULE_0__/* .Task */ .YZ, { id: "", title: "" });
const BARE_MILESTONE = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .parse */ .qg(_milestone_js__WEBPACK_IMPORTED_MODULE_0__/* .Milestone */ .fl, { id: "", title: "" });
const BARE_PHASE = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .parse */ .qg(_milestone_js__WEBPACK_IMPORTED_MODULE_0__/* .Phase */ .a0, {});
const BARE_DELIVERABLE = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .parse */ .qg(_milestone_js__WEBPACK_IMPORTED_MODULE_0__/* .Deliverable */ .W5, { name: "" });
/** Written although it is the default: people look for it. */
const ALWAYS_WRITTEN = new Set(["id", "title", "name", "status", "priority"]);
/** Never written of our own accord: derived from the tasks. */
const DERIVED = new Set(["progress"]);
/** Reading it back gives an equal milestone, but for `progress`, which is derived. */
function compactMilestone(milestone) {
    const tasks = milestone.tasks.map(compactTask);
    const deliverables = milestone.deliverables.map((item) => compact(item, BARE_DELIVERABLE));
    const fields = compact(milestone, BARE_MILESTONE);
    return {
        ...fields,
        ...(deliverables.length > 0 && { deliverables }),
        ...(tasks.length > 0 && { tasks }),
    };
}
function compactTask(task) {
    const { kiro_workflow } = task;
    const phases = Object.entries(kiro_workflow.phases).map(([name, phase]) => [name, compact(phase, BARE_PHASE)]);
    return compact({ ...task, kiro_workflow: { ...kiro_workflow, phases: Object.fromEntries(phases) } }, BARE_TASK);
}
function compact(value, bare) {
    const entries = Object.entries(value).filter(([key]) => !DERIVED.has(key) && (ALWAYS_WRITTEN.has(key) || !(0,_base_json_js__WEBPACK_IMPORTED_MODULE_2__/* .sameJson */ .Vk)(value[key], bare[key])));
    return Object.fromEntries(entries.filter(([, member]) => member !== undefined).map(([key, member]) => [key, (0,_base_json_js__WEBPACK_IMPORTED_MODULE_2__/* .toJson */ .aB)(compactMember(member, bare[key]))]));
}
/** Blocks such as `timeline` and `dependencies` leave their own defaults out. */
function compactMember(member, bare) {
    if (!(0,_base_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(member) || !(0,_base_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(bare))
        return member;
    return Object.fromEntries(Object.entries(member).filter(([key, part]) => !(0,_base_json_js__WEBPACK_IMPORTED_MODULE_2__/* .sameJson */ .Vk)(part, bare[key]) || key === "enabled"));
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


/***/ }),

/***/ 53098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ parseTaskLine)
/* harmony export */ });
/* unused harmony export hoursOf */
// A task as one line of text: its title, and the marks that stand at its end.
/** What the word stands for in working hours: a day has 8, a week 5 days. */
const HOURS = { m: 1 / 60, h: 1, d: 8, w: 40 };
/** A line has one of each kind; more are part of the title. */
const MARKS_MAX = 8;
/** Longer lines are read as a title without marks, and refused as one. */
const LINE_LENGTH_MAX = 2_000;
const LOGIN = /^@([A-Za-z\d](?:[A-Za-z\d-]{0,37}[A-Za-z\d])?)$/;
const REFERENCE = /^(?:#\d{1,6}|task-[a-z\d-]{1,40}|T\d{1,6})$/i;
/**
 * Reads `Write tests (2h) @ann after: task-001, #2`. At the end of the line, in any order and with or without
 * parentheses: an estimate (`(90m)`, `(2h)`, `(1.5 days)`, `~1w`), a login (`@ann`), and what it waits for
 * (`after: …`, `depends on: …`, `blocked by: …`; without the colon only before numbers and ids). What stands elsewhere
 * is title. Where nothing but marks is there, they are the title.
 */
function parseTaskLine(line) {
    let title = plain(line);
    const marks = {};
    for (let count = 0; count < MARKS_MAX && title.length <= LINE_LENGTH_MAX; count++) {
        const found = lastMark(title);
        if (!found || found.before === "" || Object.keys(found.marks).some((key) => Object.hasOwn(marks, key)))
            break;
        Object.assign(marks, found.marks);
        title = found.before;
    }
    return { title, estimated_hours: marks.estimated_hours ?? null, assigned_to: marks.assigned_to ?? null, after: marks.after ?? [] };
}
/** One line of text: control characters and runs of white space become one space, bold marks go. */
function plain(line) {
    return line.replace(/[\p{Cc}\s]+/gu, " ").replaceAll("**", "").trim();
}
function lastMark(text) {
    return inParentheses(text) ?? lastWord(text) ?? clause(text);
}
function inParentheses(text) {
    const open = text.endsWith(")") ? text.lastIndexOf("(") : -1;
    if (open < 0)
        return null;
    const inner = text.slice(open + 1, -1).trim();
    const after = clause(inner);
    const marks = after?.before === "" ? after.marks : listed(inner);
    return marks && { before: text.slice(0, open).trim(), marks };
}
/** `2h`, `@ann` or `2h, @ann`. */
function listed(inner) {
    const marks = {};
    for (const part of inner.split(/[,;]/)) {
        const mark = wordMark(part.trim());
        if (!mark)
            return null;
        Object.assign(marks, mark);
    }
    return marks;
}
function lastWord(text) {
    const space = text.lastIndexOf(" ");
    const word = text.slice(space + 1);
    const marks = word.startsWith("~") || word.startsWith("@") ? wordMark(word) : null;
    return marks && { before: text.slice(0, Math.max(space, 0)).trim(), marks };
}
function wordMark(word) {
    const login = LOGIN.exec(word)?.[1];
    if (login !== undefined)
        return { assigned_to: login };
    const hours = hoursOf(word.replace(/^~/, ""));
    return hours === null ? null : { estimated_hours: hours };
}
/** Working hours of "2h", "90 min", "1.5 days", "1h 30m"; null where the text says something else. */
function hoursOf(text) {
    const parts = text.trim().toLowerCase().replaceAll(/(\d) (?=[a-z])/g, "$1").split(" ");
    let total = 0;
    for (const part of parts) {
        const match = /^(\d{1,5}(?:[.,]\d{1,2})?)(m|mins?|minutes?|h|hrs?|hours?|d|days?|w|wks?|weeks?)$/.exec(part);
        if (!match?.[1] || !match[2])
            return null;
        total += Number(match[1].replace(",", ".")) * (HOURS[match[2].charAt(0)] ?? 0);
    }
    return total > 0 ? Math.round(total * 100) / 100 : null;
}
/** The first "after: …" whose rest can be what it waits for. */
function clause(text) {
    for (const match of text.matchAll(/(?<=^| )(?:after|depends on|blocked by)(?:: ?| )/gi)) {
        const rest = text.slice(match.index + match[0].length).replace(/[.;]$/, "");
        const parts = rest.split(/ ?, ?(?:and )?| and /).filter((part) => part !== "");
        const strict = parts.length > 0 && parts.every((part) => REFERENCE.test(part));
        const open = match[0].includes(":") && !(rest.endsWith(")") && !rest.includes("("));
        const named = open ? rest.split(",").map((part) => part.trim()).filter((part) => part !== "") : [];
        if (!strict && named.length === 0)
            continue;
        return { before: text.slice(0, match.index).replace(/[ ,;–—-]+$/, ""), marks: { after: strict ? parts : named } };
    }
    return null;
}


/***/ }),

/***/ 2136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gw: () => (/* binding */ SHIPPED_TEMPLATES),
/* harmony export */   cn: () => (/* binding */ tooManyTasks)
/* harmony export */ });
/* unused harmony export PLAN_TASKS_MAX */
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
// Templates that come with the program.

/** More tasks than this are several milestones; nobody could read the file. */
const PLAN_TASKS_MAX = 1_000;
/** The problem of a plan with so many tasks, or null. */
function tooManyTasks(count) {
    if (count <= PLAN_TASKS_MAX)
        return null;
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("invalid-value", `The plan has ${count} tasks; a milestone has at most ${PLAN_TASKS_MAX}.`, { hint: "Make several milestones of it." });
}
const feature = {
    fields: {
        category: "feature",
        timeline: { buffer_percentage: 25 },
        success_criteria: [
            "Every acceptance criterion is covered by a test that passes",
            "What worked before still works",
            "The documentation describes the feature",
        ],
        deliverables: [
            { name: "Implementation", type: "code" },
            { name: "Tests", type: "test" },
            { name: "Documentation", type: "documentation" },
        ],
        risks: [
            { description: "The scope grows while the work is under way", probability: 0.3, impact: "medium", mitigation: "New wishes become milestones of their own." },
        ],
    },
    tasks: [
        { title: "Agree on the scope and the acceptance criteria", estimated_hours: 2 },
        { title: "Design the solution", estimated_hours: 4, dependencies: ["#1"] },
        { title: "Implement it", estimated_hours: 12, dependencies: ["#2"] },
        { title: "Write the tests", estimated_hours: 6, dependencies: ["#2"] },
        { title: "Document it", estimated_hours: 2, dependencies: ["#3"] },
        { title: "Review and release", estimated_hours: 2, dependencies: ["#3", "#4", "#5"] },
    ],
};
const bugfix = {
    fields: {
        category: "bug_fix",
        timeline: { buffer_percentage: 25 },
        success_criteria: ["A test fails without the fix and passes with it", "What worked before still works"],
        deliverables: [
            { name: "Fix", type: "code" },
            { name: "Regression test", type: "test" },
        ],
        risks: [
            { description: "The cause lies deeper than the symptom", probability: 0.3, impact: "medium", mitigation: "Find the cause before the fix is written." },
        ],
    },
    tasks: [
        { title: "Reproduce the bug with a failing test", estimated_hours: 2 },
        { title: "Find the cause", estimated_hours: 3, dependencies: ["#1"] },
        { title: "Fix it", estimated_hours: 3, dependencies: ["#2"] },
        { title: "Look for the same fault elsewhere", estimated_hours: 1, dependencies: ["#2"] },
        { title: "Release it and tell those who reported it", estimated_hours: 1, dependencies: ["#3", "#4"] },
    ],
};
const api = {
    fields: {
        category: "api_development",
        timeline: { buffer_percentage: 25 },
        success_criteria: [
            "Every endpoint behaves as its description says, errors included",
            "No client of the former version breaks",
            "The reference has a working example for every endpoint",
        ],
        deliverables: [
            { name: "API description", type: "documentation", acceptance_criteria: ["It is machine-readable and valid"] },
            { name: "Endpoints", type: "code" },
            { name: "Contract tests", type: "test" },
            { name: "Reference", type: "documentation" },
        ],
        risks: [
            { description: "Clients depend on behaviour that nobody described", probability: 0.3, impact: "high", mitigation: "Contract tests against the clients that are known." },
            { description: "A permission is missing on an endpoint", probability: 0.2, impact: "high", mitigation: "Deny by default, and a test for each role." },
        ],
    },
    tasks: [
        { title: "Describe the API", estimated_hours: 4 },
        { title: "Agree on authentication, errors and versions", estimated_hours: 3, dependencies: ["#1"] },
        { title: "Implement the endpoints", estimated_hours: 16, dependencies: ["#2"] },
        { title: "Write the contract tests", estimated_hours: 6, dependencies: ["#2"] },
        { title: "Test permissions, limits and load", estimated_hours: 4, dependencies: ["#3"] },
        { title: "Write the reference with examples", estimated_hours: 3, dependencies: ["#3"] },
        { title: "Release the version", estimated_hours: 2, dependencies: ["#4", "#5", "#6"] },
    ],
};
/** By name. A file of the same name in `templates/` stands in front of one of these. */
const SHIPPED_TEMPLATES = new Map([["feature", feature], ["bugfix", bugfix], ["api", api]]);


/***/ })

};
