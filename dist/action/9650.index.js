export const id = 9650;
export const ids = [9650];
export const modules = {

/***/ 19393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   complete: () => (/* binding */ complete)
/* harmony export */ });
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(33445);
/* harmony import */ var _model_arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22220);
/* harmony import */ var _rules_find_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66387);
/* harmony import */ var _rules_lifecycle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33818);
/* harmony import */ var _rules_kiro_acts_approach_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34314);
/* harmony import */ var _rules_kiro_acts_finish_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53);
/* harmony import */ var _rules_transitions_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94642);
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5045);
/* harmony import */ var _verb_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(17685);
/* harmony import */ var _views_changed_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(37203);
/* harmony import */ var _views_kiro_moved_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(44436);
// complete: a task is done; the last one completes the milestone.












const complete = (0,_verb_js__WEBPACK_IMPORTED_MODULE_7__/* .defineCommand */ .NB)({
    name: "complete",
    summary: "Mark a task as completed.",
    permission: "write",
    args: {
        milestone: (0,_verb_js__WEBPACK_IMPORTED_MODULE_7__/* .positional */ .n8)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .MilestoneRef */ .MC, "The milestone."),
        task: (0,_verb_js__WEBPACK_IMPORTED_MODULE_7__/* .positional */ .n8)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .TaskRef */ .lm, "The task, by id or number."),
        force: (0,_verb_js__WEBPACK_IMPORTED_MODULE_7__/* .flag */ .Jt)("Although tasks that it waits for, or gates of its phases, are open."),
    },
    scope: ({ milestone }) => ({ milestones: [milestone] }),
    needs: ({ milestone }) => [{ kind: "deliverables", milestone }, { kind: "approvals", milestone }],
    examples: [
        { line: "milestone complete milestone-001 task-001", why: "the task is done" },
        { line: "milestone complete 1 1 --dry-run", why: "see what would be written" },
    ],
    decide(workspace, { milestone: reference, task: taskReference, force }, { actor, now, facts }) {
        const milestone = (0,_rules_find_js__WEBPACK_IMPORTED_MODULE_1__/* .findOpenMilestone */ .Oo)(workspace, reference);
        if (!milestone.ok)
            return milestone;
        const task = (0,_rules_find_js__WEBPACK_IMPORTED_MODULE_1__/* .findTask */ .VX)(milestone.value, taskReference);
        if (!task.ok)
            return task;
        const may = (0,_rules_transitions_js__WEBPACK_IMPORTED_MODULE_5__/* .taskMayBecome */ .Ud)(milestone.value, task.value, "completed");
        if (!may.ok)
            return may;
        const open = force || task.value.status === "completed" ? [] : openDependencies(milestone.value.tasks, task.value.dependencies);
        if (open.length > 0)
            return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_10__/* .failed */ .g)((0,_base_problem_js__WEBPACK_IMPORTED_MODULE_6__/* .problem */ .CC)("dependency-open", `Task ${task.value.id} waits for ${open.join(", ")}.`, { hint: "Complete these first, or say --force." }));
        const act = { workspace, at: now, by: (0,_rules_kiro_acts_approach_js__WEBPACK_IMPORTED_MODULE_3__/* .personOf */ .Re)(facts, actor), counts: (0,_rules_kiro_acts_approach_js__WEBPACK_IMPORTED_MODULE_3__/* .localOpens */ .$H)(workspace.config, facts) };
        const phases = task.value.status === "completed" ? null : (0,_rules_kiro_acts_finish_js__WEBPACK_IMPORTED_MODULE_4__/* .finishTask */ .bA)(milestone.value, task.value, { facts, act, force });
        return phases ?? (0,_base_result_js__WEBPACK_IMPORTED_MODULE_10__.ok)({ events: (0,_rules_lifecycle_js__WEBPACK_IMPORTED_MODULE_2__/* .taskEvents */ .HT)(milestone.value, task.value, { status: "completed" }) });
    },
    answer(after, { milestone, task }, outcome) {
        const reopened = (0,_views_kiro_moved_js__WEBPACK_IMPORTED_MODULE_9__/* .reopenedProblem */ .Wm)(outcome.events);
        if (reopened)
            return (0,_views_kiro_moved_js__WEBPACK_IMPORTED_MODULE_9__/* .movedAnswer */ .Me)(after, { reference: milestone, events: outcome.events, nothing: "" });
        return (0,_views_changed_js__WEBPACK_IMPORTED_MODULE_8__/* .changedBy */ .I)(after, { reference: milestone, outcome }, (done) => {
            const found = (0,_rules_find_js__WEBPACK_IMPORTED_MODULE_1__/* .findTask */ .VX)(done, task);
            const title = found.ok ? `${found.value.id} "${found.value.title}"` : task;
            return done.status === "completed" ? `Completed ${title}: milestone ${done.id} is complete.` : `Completed ${title} of ${done.id}.`;
        });
    },
});
function openDependencies(tasks, ids) {
    const over = new Set(tasks.filter(({ status }) => status === "completed" || status === "cancelled").map(({ id }) => id));
    return ids.filter((id) => !over.has(id));
}


/***/ }),

/***/ 92679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O9: () => (/* binding */ COMMANDS_MAX),
  lY: () => (/* binding */ afterPrefix),
  vj: () => (/* binding */ parseComment)
});

// UNUSED EXPORTS: scanComment

;// CONCATENATED MODULE: ./lib/core/grammar/markdown/tag.js
// One HTML start tag with its attributes.
/** A start tag with its attributes: how far it reads, and whether it is one. */
function readTag(text, start) {
    let at = pass(/[A-Za-z0-9-]*/y, text, start + 1);
    for (;;) {
        const name = pass(/\s*/y, text, at);
        if (text[name] === ">")
            return { reached: name + 1, closed: true };
        if (text.startsWith("/>", name))
            return { reached: name + 2, closed: true };
        const end = pass(/[A-Za-z_:][\w:.-]*/y, text, name);
        if (name === at || end === name)
            return { reached: name, closed: false };
        at = end;
        const equals = pass(/\s*/y, text, at);
        if (text[equals] !== "=")
            continue;
        const value = pass(/\s*/y, text, equals + 1);
        const quote = text[value];
        const close = quote === '"' || quote === "'" ? text.indexOf(quote, value + 1) + 1 : pass(/[^\s"'=<>`]*/y, text, value);
        if (close === 0)
            return { reached: text.length, closed: false };
        if (close === value)
            return { reached: value, closed: false };
        at = close;
    }
}
/** Behind what a sticky pattern takes at a place. */
function pass(pattern, text, at) {
    pattern.lastIndex = at;
    return at + (pattern.exec(text)?.[0].length ?? 0);
}

;// CONCATENATED MODULE: ./lib/core/grammar/markdown/blocks.js
// The block structure of Markdown, as far as it tells a paragraph of somebody's own from code, quotes and HTML.

/** Deeper nesting is read as text; nobody writes it, and each blank line would walk through all of it. */
const CONTAINERS_MAX = 50;
const TAB_COLUMNS = 4;
/** From here on a line is code, where no paragraph goes on. */
const CODE_INDENT = 4;
function readBlocks(lines, meter) {
    const state = { containers: [], leaf: { kind: "none" }, paragraphs: 0 };
    return lines.map((line) => {
        const text = withoutTabs(line);
        meter.steps += text.length + state.containers.length + 1;
        const kind = readLine(state, text);
        return { ...kind, quoted: state.containers.some(({ indent }) => indent === null), paragraph: state.paragraphs };
    });
}
function withoutTabs(line) {
    if (!line.includes("\t"))
        return line;
    let text = "";
    for (const character of line)
        text += character === "\t" ? " ".repeat(TAB_COLUMNS - (text.length % TAB_COLUMNS)) : character;
    return text;
}
function readLine(state, text) {
    const reached = matchContainers(state.containers, text);
    const all = reached.count === state.containers.length;
    if (all && state.leaf.kind === "fence")
        return readFenced(state, text.slice(reached.at));
    if (all && state.leaf.kind === "html")
        return readHtml(state, text.slice(reached.at));
    const started = startBlocks(state, text, reached);
    return started.done ?? readText(state, text, started);
}
/** How many of the open containers the line belongs to, and where their content begins. */
function matchContainers(containers, text) {
    let at = 0;
    for (const [count, { indent, empty }] of containers.entries()) {
        const spaces = spacesAt(text, at);
        const blank = at + spaces >= text.length;
        if (indent === null) {
            if (spaces >= CODE_INDENT || text[at + spaces] !== ">")
                return { count, at };
            at += spaces + 1;
            if (text[at] === " ")
                at++;
        }
        else if (blank) {
            if (empty && count === containers.length - 1)
                return { count, at };
            at = text.length;
        }
        else if (spaces >= indent)
            at += indent;
        else
            return { count, at };
    }
    return { count: containers.length, at };
}
function spacesAt(text, at) {
    let end = at;
    while (text[end] === " ")
        end++;
    return end - at;
}
function readFenced(state, text) {
    const { leaf } = state;
    const spaces = spacesAt(text, 0);
    if (leaf.kind === "fence" && spaces < CODE_INDENT) {
        const run = runAt(text, spaces, leaf.character);
        if (run >= leaf.length && text.slice(spaces + run).trim() === "")
            state.leaf = { kind: "none" };
    }
    return { kind: "other", text };
}
function runAt(text, at, character) {
    let end = at;
    while (text[end] === character)
        end++;
    return end - at;
}
function readHtml(state, text) {
    const { leaf } = state;
    if (leaf.kind !== "html")
        return { kind: "html", text };
    const lower = text.toLowerCase();
    const ended = leaf.ends.length === 0 ? text.trim() === "" : leaf.ends.some((end) => lower.includes(end));
    if (ended)
        state.leaf = { kind: "none" };
    return { kind: "html", text };
}
/** Opens the quotes, items and other blocks that begin on this line. `done` where the whole line is spoken for. */
function startBlocks(state, text, reached) {
    let { count, at } = reached;
    for (;;) {
        const spaces = spacesAt(text, at);
        const rest = text.slice(at + spaces);
        if (rest === "" || spaces >= CODE_INDENT)
            return { count, at, done: null };
        const goesOn = state.leaf.kind === "paragraph" && count === state.containers.length;
        const leafStart = startLeaf(rest, { goesOn, inText: state.leaf.kind === "paragraph" });
        if (leafStart) {
            leave(state, count);
            filled(state);
            state.leaf = leafStart.leaf;
            return { count, at, done: leafStart.leaf.kind === "html" ? readHtml(state, rest) : { kind: leafStart.kind, text: rest } };
        }
        const container = state.containers.length < CONTAINERS_MAX ? startContainer(rest, { spaces, goesOn }) : null;
        if (container === null)
            return { count, at, done: null };
        leave(state, count);
        filled(state);
        state.containers.push(container.container);
        count = state.containers.length;
        at += spaces + container.width;
    }
}
/** Closes the containers that the line does not belong to, and what was open in them. */
function leave(state, count) {
    state.containers.length = count;
    state.leaf = { kind: "none" };
}
function startLeaf(rest, { goesOn, inText }) {
    const fence = /^(?:(`{3,})[^`]*|(~{3,}).*)$/.exec(rest);
    const run = fence?.[1] ?? fence?.[2];
    if (run !== undefined)
        return { leaf: { kind: "fence", character: run.charAt(0), length: run.length }, kind: "other" };
    if (/^#{1,6}(?: |$)/.test(rest))
        return { leaf: { kind: "none" }, kind: "line" };
    if (goesOn && /^(?:=+|-+) *$/.test(rest))
        return { leaf: { kind: "none" }, kind: "other" };
    if (isRule(rest))
        return { leaf: { kind: "none" }, kind: "other" };
    const ends = htmlEnds(rest, { inText });
    return ends ? { leaf: { kind: "html", ends }, kind: "html" } : null;
}
function isRule(rest) {
    const marks = rest.replaceAll(" ", "");
    return marks.length >= 3 && (/^-+$/.test(marks) || /^_+$/.test(marks) || /^\*+$/.test(marks));
}
const BLOCK_TAGS = new Set(("address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset figcaption figure footer " +
    "form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link main menu menuitem nav noframes ol optgroup option p param search " +
    "section summary table tbody td tfoot th thead title tr track ul").split(" "));
const RAW_ENDS = ["</pre>", "</script>", "</style>", "</textarea>"];
/** The texts that end the HTML block which the line starts; [] for one that a blank line ends; null for none. */
function htmlEnds(rest, { inText }) {
    if (rest[0] !== "<")
        return null;
    if (/^<(?:pre|script|style|textarea)(?:\s|>|$)/i.test(rest))
        return RAW_ENDS;
    if (rest.startsWith("<!--"))
        return ["-->"];
    if (rest.startsWith("<?"))
        return ["?>"];
    if (rest.startsWith("<![CDATA["))
        return ["]]>"];
    if (/^<![A-Za-z]/.test(rest))
        return [">"];
    const tag = /^<\/?([A-Za-z][A-Za-z0-9-]*)(?=\s|\/?>|$)/.exec(rest)?.[1];
    if (tag !== undefined && BLOCK_TAGS.has(tag.toLowerCase()))
        return [];
    return !inText && isTagAlone(rest) ? [] : null;
}
function isTagAlone(rest) {
    if (/^<\/[A-Za-z][A-Za-z0-9-]*\s*>\s*$/.test(rest))
        return true;
    const tag = /^<[A-Za-z]/.test(rest) ? readTag(rest, 0) : null;
    return tag?.closed === true && rest.slice(tag.reached).trim() === "";
}
/** A list item does not interrupt a paragraph where it is empty, or numbered from anything but 1. */
function startContainer(rest, { spaces, goesOn }) {
    if (rest[0] === ">")
        return { container: { indent: null, empty: false }, width: rest[1] === " " ? 2 : 1 };
    const [, marker] = /^([-+*]|\d{1,9}[.)])(?: |$)/.exec(rest) ?? [];
    if (marker === undefined)
        return null;
    const gap = spacesAt(rest, marker.length);
    const empty = marker.length + gap >= rest.length;
    if (goesOn && (empty || !/^(?:[-+*]|1[.)])$/.test(marker)))
        return null;
    const width = marker.length + (empty || gap > CODE_INDENT ? 1 : gap);
    return { container: { indent: spaces + width, empty }, width };
}
function readText(state, text, { count, at }) {
    const rest = text.slice(at).trimStart();
    const all = count === state.containers.length;
    if (rest === "") {
        if (!all)
            leave(state, count);
        else if (state.leaf.kind === "paragraph")
            state.leaf = { kind: "none" };
        return { kind: "other", text: "" };
    }
    // A paragraph goes on without the markers of the quotes and lists it is in.
    if (state.leaf.kind === "paragraph")
        return { kind: "paragraph", text: rest };
    if (!all)
        leave(state, count);
    filled(state);
    if (spacesAt(text, at) >= CODE_INDENT) {
        state.leaf = { kind: "code" };
        return { kind: "other", text: rest };
    }
    state.leaf = { kind: "paragraph" };
    state.paragraphs++;
    return { kind: "paragraph", text: rest };
}
function filled(state) {
    const last = state.containers.at(-1);
    if (last?.empty)
        state.containers[state.containers.length - 1] = { ...last, empty: false };
}

;// CONCATENATED MODULE: ./lib/core/grammar/markdown/spans.js

/** In their order; they do not overlap. What has no end within the paragraph is text. */
function spansOf(text, meter) {
    const spans = [];
    const closingTicks = tickFinder(text, meter);
    const endOfMarkup = markupEnds(text, meter);
    for (let at = 0; at < text.length; meter.steps++) {
        const character = text[at];
        if (character === "\\")
            at += 2;
        else if (character === "`") {
            const run = tickRun(text, at);
            const end = closingTicks(at + run, run);
            if (end >= 0)
                spans.push({ start: at, end: end + run, code: true });
            at = end < 0 ? at + run : end + run;
        }
        else if (character === "<") {
            const end = endOfMarkup(at);
            if (end > at + 1)
                spans.push({ start: at, end, code: false });
            at = end;
        }
        else
            at++;
    }
    return spans;
}
function tickRun(text, at) {
    let end = at;
    while (text[end] === "`")
        end++;
    return end - at;
}
/** Finds where the next run of exactly so many backticks begins, at or behind a place; -1 where there is none. Asked from left to right. */
function tickFinder(text, meter) {
    const runs = new Map();
    for (let at = text.indexOf("`"); at >= 0; at = text.indexOf("`", at)) {
        const length = tickRun(text, at);
        const known = runs.get(length) ?? { places: [], next: 0 };
        known.places.push(at);
        runs.set(length, known);
        at += length;
        meter.steps += length;
    }
    return (from, length) => {
        const known = runs.get(length);
        if (known === undefined)
            return -1;
        while ((known.places[known.next] ?? from) < from)
            known.next++;
        return known.places[known.next] ?? -1;
    };
}
const COMMENT = "!--";
const CDATA = "![CDATA[";
/** Looking for the ends of tags may cost so many times the text; a text made to cost more is taken as one long tag. */
const TAG_EFFORT_MAX = 4;
/** Where a comment, declaration, instruction, CDATA or tag ends; for anything else the place behind the bracket. Asked from left to right. */
function markupEnds(text, meter) {
    const [bracket, comment, instruction, data] = [finder(text, ">"), finder(text, "-->"), finder(text, "?>"), finder(text, "]]>")];
    const behind = (found, { width, at }) => (found < 0 ? at + 1 : found + width);
    let effort = text.length * TAG_EFFORT_MAX;
    return (at) => {
        const start = text.slice(at + 1, at + 1 + CDATA.length);
        if (start.startsWith("!-->"))
            return at + 5;
        if (start.startsWith("!--->"))
            return at + 6;
        if (start.startsWith(COMMENT))
            return behind(comment(at + 4), { width: 3, at });
        if (start.startsWith("?"))
            return behind(instruction(at + 2), { width: 2, at });
        if (start === CDATA)
            return behind(data(at + 9), { width: 3, at });
        if (/^![A-Za-z]/.test(start))
            return behind(bracket(at), { width: 1, at });
        if (!/^[A-Za-z]/.test(start) || bracket(at) < 0)
            return at + 1;
        const tag = readTag(text, at);
        effort -= tag.reached - at;
        meter.steps += tag.reached - at;
        if (effort < 0)
            return text.length;
        return tag.closed ? tag.reached : at + 1;
    };
}
/** Each part of the text is searched once. */
function finder(text, needle) {
    let found = -2;
    return (from) => {
        if (found !== -1 && found < from)
            found = text.indexOf(needle, from);
        return found;
    };
}

;// CONCATENATED MODULE: ./lib/core/grammar/markdown/outside.js

/** Elements whose content is code, a quote, or not shown. */
const HIDING = new Set(["blockquote", "code", "kbd", "pre", "samp", "script", "style", "template", "textarea", "title", "tt", "xmp"]);
function outsideInline(lines, meter) {
    const region = { comments: 0, elements: new Map() };
    const outside = [];
    for (let from = 0; from < lines.length;) {
        const first = lines[from];
        if (first === undefined)
            break;
        let to = from + 1;
        while (first.kind === "paragraph" && lines[to]?.kind === "paragraph" && lines[to]?.paragraph === first.paragraph)
            to++;
        if (first.kind === "other")
            outside.push(isOutside(region));
        else {
            const text = lines.slice(from, to).map((line) => line.text).join("\n");
            outside.push(...scan(text, { region, spans: first.kind === "html" ? [] : spansOf(text, meter), meter }));
        }
        from = to;
    }
    return outside;
}
function isOutside({ comments, elements }) {
    return comments === 0 && elements.size === 0;
}
/** One entry for each line of the text. Code spans are passed over, but not where a comment is open. */
function scan(text, { region, spans, meter }) {
    const outside = [isOutside(region)];
    let next = 0;
    for (let at = 0; at < text.length; meter.steps++) {
        while ((spans[next]?.end ?? Infinity) <= at)
            next++;
        const span = spans[next];
        const inSpan = span !== undefined && span.start <= at;
        if (text[at] === "\n") {
            outside.push(isOutside(region) && !inSpan);
            at++;
        }
        else if (region.comments > 0)
            at += stepInComment(text, at, region);
        else if (inSpan && span.code)
            at++;
        else
            at += text[at] === "<" && text[at - 1] !== "\\" ? stepAtTag(text, at, region) : 1;
    }
    return outside;
}
function stepInComment(text, at, region) {
    if (text.startsWith("-->", at)) {
        region.comments--;
        return 3;
    }
    if (!text.startsWith("<!--", at))
        return 1;
    region.comments++;
    return 4;
}
/** The longest name in HIDING with its bracket, its slash and what follows. */
const TAG_LENGTH_MAX = 14;
function stepAtTag(text, at, region) {
    if (text.startsWith("<!--", at))
        return stepInComment(text, at, region);
    const [all = "<", slash, name = ""] = /^<(\/?)([A-Za-z]+)(?=[\s/>]|$)/.exec(text.slice(at, at + TAG_LENGTH_MAX)) ?? [];
    const tag = name.toLowerCase();
    if (!HIDING.has(tag))
        return 1;
    const open = (region.elements.get(tag) ?? 0) + (slash === "/" ? -1 : 1);
    if (open > 0)
        region.elements.set(tag, open);
    else
        region.elements.delete(tag);
    return all.length;
}

;// CONCATENATED MODULE: ./lib/core/grammar/comment.js
// The commands of a comment: which of its lines are meant as one.


/** Nobody types more by hand; a comment of a thousand commands is an accident or an attack. */
const COMMANDS_MAX = 5;
/**
 * The lines of a comment that start with a prefix and are ordinary text: not in code of any kind, not quoted, not in an
 * HTML block, comment or element that shows code or quotes. A prefix ends with a space, a slash, or the line. Never
 * throws; the effort grows as the text does.
 */
function parseComment(text, prefixes) {
    return scanComment(text, prefixes, { steps: 0 });
}
/** The same, counting its steps. */
function scanComment(text, prefixes, meter) {
    const lines = text.split(/\r\n|\n|\r/);
    const commands = lines.map((line) => afterPrefix(line, prefixes));
    meter.steps += text.length;
    if (commands.every((command) => command === null))
        return { commands: [], more: 0 };
    const blocks = readBlocks(lines, meter);
    const outside = outsideInline(blocks, meter);
    const meant = commands.flatMap((command, index) => {
        const block = blocks[index];
        const isText = block?.kind === "paragraph" && !block.quoted && outside[index] === true;
        return command !== null && isText ? [{ line: index + 1, text: command }] : [];
    });
    return { commands: meant.slice(0, COMMANDS_MAX), more: Math.max(0, meant.length - COMMANDS_MAX) };
}
/** What follows the prefix of a line; null where it has none. */
function afterPrefix(line, prefixes) {
    for (const prefix of prefixes) {
        if (prefix === "" || !line.startsWith(prefix))
            continue;
        const next = line.charAt(prefix.length);
        if (next === "" || /[\s/]/.test(next))
            return line.slice(prefix.length + 1).trim();
    }
    return null;
}


/***/ }),

/***/ 37203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ changedBy)
/* harmony export */ });
/* unused harmony export changed */
/* harmony import */ var _base_reply_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9158);
/* harmony import */ var _rules_find_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66387);
/* harmony import */ var _milestone_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3357);
/* harmony import */ var _next_step_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86297);
// What a command says when it has changed a milestone.




/** The headline, how far the milestone is, and the next command; the data of the JSON contract. The commit says the headline. */
function changed(milestone, headline) {
    const bar = milestone.progress.tasks_total > 0 ? [(0,_milestone_js__WEBPACK_IMPORTED_MODULE_1__/* .progressBlock */ .BL)(milestone)] : [];
    const subject = `${headline.charAt(0).toLowerCase()}${headline.slice(1).replace(/\.$/, "")}`;
    return { data: { milestone }, reply: [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(headline), ...bar, ...(0,_next_step_js__WEBPACK_IMPORTED_MODULE_2__/* .nextStep */ .s)(milestone)], subject };
}
/** The same for the milestone that the events are about, or that was named where nothing had to change. */
function changedBy(after, { reference, outcome }, headline) {
    const [event] = outcome.events;
    const found = (0,_rules_find_js__WEBPACK_IMPORTED_MODULE_0__/* .findMilestone */ .sR)(after, event?.milestone_id ?? reference);
    if (!found.ok)
        return { data: { milestone: null }, reply: [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(found.problem.message)] };
    if (event)
        return changed(found.value, headline(found.value));
    return changed(found.value, `Nothing to change: ${found.value.id} is as you want it.`);
}


/***/ }),

/***/ 79518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ completePeoples)
/* harmony export */ });
/* harmony import */ var _core_base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _core_base_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33445);
/* harmony import */ var _core_commands_milestone_complete_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19393);
/* harmony import */ var _core_rules_execution_commands_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81937);
/* harmony import */ var _core_rules_find_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66387);
/* harmony import */ var _done_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71213);
// A task that people do is completed by something else than a command: a ticked box, a closed issue, a commit.






/** Problems: those of `complete`, `transition-not-allowed` for a task that a machine does. */
async function completePeoples(venue, { milestone, task, config, request, actor, level }) {
    const caller = { actor, permission: level, now: venue.now, request: { id: request, given: true }, dryRun: false, commit: true, yes: false };
    const call = { verb: PEOPLES, args: { milestone, task, force: false }, line: `complete ${milestone} ${task}` };
    return (0,_done_js__WEBPACK_IMPORTED_MODULE_4__/* .transacted */ .K)({ venue, config }, { call, ports: venue.ports, caller });
}
const PEOPLES = {
    ..._core_commands_milestone_complete_js__WEBPACK_IMPORTED_MODULE_1__.complete,
    decide(workspace, args, context) {
        const milestone = (0,_core_rules_find_js__WEBPACK_IMPORTED_MODULE_3__/* .findMilestone */ .sR)(workspace, String(args["milestone"]));
        const task = milestone.ok ? (0,_core_rules_find_js__WEBPACK_IMPORTED_MODULE_3__/* .findTask */ .VX)(milestone.value, String(args["task"])) : milestone;
        if (task.ok && (0,_core_rules_execution_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .doneBy */ .gx)(task.value).kind !== "people")
            return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_5__/* .failed */ .g)((0,_core_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("transition-not-allowed", `${task.value.id} is not done by people; whether it is done is for the execution to say.`));
        return _core_commands_milestone_complete_js__WEBPACK_IMPORTED_MODULE_1__.complete.decide(workspace, args, context);
    },
};


/***/ }),

/***/ 59650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ converse)
});

// UNUSED EXPORTS: COMMENT_AGE_MS_MAX

// EXTERNAL MODULE: ./lib/core/base/problem.js
var base_problem = __webpack_require__(5045);
// EXTERNAL MODULE: ./lib/core/grammar/comment.js + 4 modules
var comment = __webpack_require__(92679);
// EXTERNAL MODULE: ./lib/core/rules/authority.js
var authority = __webpack_require__(74696);
// EXTERNAL MODULE: ./lib/core/base/result.js
var result = __webpack_require__(33445);
// EXTERNAL MODULE: ./lib/core/views/conversation/marker.js
var marker = __webpack_require__(50909);
;// CONCATENATED MODULE: ./lib/core/grammar/boxes.js
// The boxes of our own status comment: which of them an edit ticked.

/**
 * What an edit of a status comment changed. A box is known by its whole line: one whose words or task changed, that is there
 * twice, or that was not there before is no box of ours. The effort grows as the texts do.
 */
function ticked(before, after) {
    const [then, now] = [read(before), read(after)];
    const boxes = [...now.states].flatMap(([frame, { task, done }]) => {
        const old = then.states.get(frame);
        return old !== undefined && old.done !== done && !then.twice.has(task) && !now.twice.has(task) ? [{ task, done }] : [];
    });
    return { boxes, other: then.rest !== now.rest || then.twice.size > 0 || now.twice.size > 0 };
}
function read(text) {
    const states = new Map();
    const tasks = new Set();
    const twice = new Set();
    const rest = text.trimEnd().split(/\r\n|\n|\r/).map((line) => {
        const box = (0,marker/* readBox */.uB)(line);
        if (!box)
            return line.trimEnd();
        if (tasks.has(box.task))
            twice.add(box.task);
        tasks.add(box.task);
        states.set(box.frame, { task: box.task, done: box.done });
        return `[box] ${box.frame}`;
    });
    return { states, twice, rest: rest.join("\n") };
}

// EXTERNAL MODULE: ./lib/engine/converse/complete.js
var complete = __webpack_require__(79518);
// EXTERNAL MODULE: ./lib/engine/converse/done.js + 1 modules
var converse_done = __webpack_require__(71213);
// EXTERNAL MODULE: ./lib/engine/converse/heard.js
var converse_heard = __webpack_require__(89757);
// EXTERNAL MODULE: ./lib/engine/converse/look.js
var look = __webpack_require__(73014);
// EXTERNAL MODULE: ./lib/engine/converse/saying/answer.js
var answer = __webpack_require__(47917);
// EXTERNAL MODULE: ./lib/engine/converse/gates/checks.js + 1 modules
var checks = __webpack_require__(67028);
// EXTERNAL MODULE: ./lib/engine/converse/sticky.js + 7 modules
var converse_sticky = __webpack_require__(63291);
;// CONCATENATED MODULE: ./lib/engine/converse/saying/reply.js
// What a comment is told: the status comments of the milestones it changed, and an answer for everything else.




/** One comment of ours for each milestone; what changed more of them is told in words. */
const SHOWN_MAX = 5;
/** Problems: those of the forge. */
async function reply(talk, { answered, more }) {
    const last = new Map(answered.flatMap(({ done }) => done.shows.map((milestone) => [milestone, done])));
    const shown = [...last].slice(0, SHOWN_MAX);
    // The newest sight has in it what the commands before it did.
    const sight = answered.findLast(({ done }) => done.sight !== null)?.done.sight ?? null;
    for (const [milestone, done] of shown) {
        const sticky = await show(talk, milestone, { done, sight });
        if (!sticky.ok)
            return sticky;
        await showAtHome(talk, milestone, { home: sticky.value.home, sight });
        // Where checks cannot be made, as by a person's token, the comment tells the same.
        if (sticky.value.gated)
            await (0,checks/* showChecks */.B)(talk.venue, milestone, sticky.value.sight);
    }
    const told = answered.filter(({ done }) => done.shows.length === 0 || done.finished.problem !== null || done.shows.some((id) => !shown.some(([other]) => other === id)));
    if (told.length === 0 && more === 0)
        return (0,result.ok)(undefined);
    return (0,answer/* answer */.Z)(talk.venue.forge, talk.thread, { request: talk.comment.nodeId, answers: told.map(({ line, done: { finished } }) => ({ line, finished })), more, run: talk.venue.run, prefix: talk.config.commands.prefixes[0] ?? "/milestone" });
}
async function show({ venue, thread, isPullRequest, comment, config }, milestone, { done, sight }) {
    const { work, run = null, notes = [] } = done;
    return (0,converse_sticky/* showSticky */.Ti)(venue, {
        issue: comment.issue, milestone, isPullRequest, thread, sight, config, links: { run },
        note: notes.length === 0 ? null : notes.map(noteText).join(" "),
        // A pull request may come from another branch than the milestone's own.
        ...(work !== undefined && (!isPullRequest || run !== null) && { work }),
    });
}
/** Where it was planned from another issue, the comment there stays true as well; if that fails, upkeep sees to it. */
async function showAtHome({ venue, comment, config }, milestone, { home, sight }) {
    if (home === null || home === comment.issue || sight === null)
        return;
    await (0,converse_sticky/* showSticky */.Ti)(venue, { issue: home, milestone, sight, config, links: { run: null }, behind: converse_sticky/* WHERE_THERE */.zn });
}
function noteText({ message, hint }) {
    return hint === undefined ? message : `${message} ${hint}`;
}

;// CONCATENATED MODULE: ./lib/engine/converse/boxes.js
// An edit of our own status comment: ticked boxes complete people's tasks, everything else is put back with the reason.











/** More boxes than a comment shows are no person's edit. */
const BOXES_MAX = 50;
/**
 * The comment before the edit, which is what we wrote, says which milestone it is about; the edit says which boxes were ticked.
 * Every tick is either carried out or told why not, also where the comment has changed again since.
 */
async function boxesEdited(venue, heard) {
    const { comment, before, sender } = heard;
    const mark = (0,marker/* readMarker */.t7)(before);
    if (!mark || !comment.author || sender.kind === "bot")
        return converse_heard/* IGNORED */.$;
    const us = await venue.forge.self();
    if (!us.ok)
        return { ...converse_heard/* IGNORED */.$, problem: us.problem };
    if (comment.author.id !== us.value.id || sender.id === us.value.id)
        return converse_heard/* IGNORED */.$;
    const change = ticked(before, comment.body);
    if (change.boxes.length === 0 && !change.other)
        return converse_heard/* IGNORED */.$;
    const config = await (0,look/* configNow */.RK)(venue);
    if (!config.ok)
        return { ...converse_heard/* IGNORED */.$, problem: config.problem };
    const asker = { kind: "account", account: sender, granted: await venue.forge.permission(sender.login), self: us.value.id, where: "issue", policy: (0,authority/* policyOf */.US)(config.value) };
    const ticks = await tickedOff({ venue, heard, asker, milestone: mark.milestone, config: config.value }, change);
    return shown(venue, heard, { milestone: mark.milestone, ticks, other: change.other });
}
async function tickedOff(ticking, { boxes }) {
    const ticks = [];
    for (const { task, done } of boxes.slice(0, BOXES_MAX)) {
        const line = `complete ${ticking.milestone} ${task}`;
        ticks.push({ line, done: done ? await tickedOne(ticking, task) : (0,converse_done/* told */.E)(reopening(ticking.milestone, task)) });
    }
    return ticks;
}
async function tickedOne({ venue, heard: { comment, sender }, asker, milestone, config }, task) {
    const may = (0,authority/* authorize */.Gq)(asker, { verb: "complete", needs: "write" });
    if (!may.ok || !asker.granted.ok)
        return (0,converse_done/* told */.E)(may.ok ? reopening(milestone, task) : may.problem);
    const request = `${comment.nodeId}@${comment.updatedAt}#${task}`;
    return (0,complete/* completePeoples */.Y)(venue, { milestone, task, config, request, actor: sender.login, level: asker.granted.value.level });
}
function reopening(milestone, task) {
    return (0,base_problem/* problem */.CC)("transition-not-allowed", `A box does not open ${task} again.`, { hint: `Say \`milestone reopen ${milestone} ${task}\` in a comment.` });
}
/** The comment as it should be, with what could not be done in it. */
async function shown(venue, { comment, before, sender }, { milestone, ticks, other }) {
    const finished = ticks.map(({ line, done }) => ({ line, finished: done.finished }));
    const put = await findable(venue, comment, { before, milestone });
    if (!put.ok)
        return { outcome: "answered", finished, problem: put.problem };
    const refused = ticks.flatMap(({ done: { finished: { problem: reason } } }) => (reason ? [reason] : []));
    const notes = [...refused.map(noteText), ...(other ? [`What ${sender.login} wrote into this comment was put back: it follows the files. Say it in a comment of your own.`] : [])];
    const sight = ticks.findLast(({ done }) => done.sight !== null)?.done.sight ?? null;
    const sticky = await (0,converse_sticky/* showSticky */.Ti)(venue, { issue: comment.issue, milestone, links: { run: null }, sight, note: notes.length === 0 ? null : notes.join(" ") });
    return { outcome: "answered", finished, problem: sticky.ok ? null : sticky.problem };
}
/** Without its marker the comment would not be found again, and another one made beside it. */
async function findable({ forge }, comment, { before, milestone }) {
    if ((0,marker/* readMarker */.t7)(comment.body)?.milestone === milestone)
        return (0,result.ok)(undefined);
    const now = await forge.comment(comment.id);
    const gone = now.ok ? (0,marker/* readMarker */.t7)(now.value.body)?.milestone !== milestone : now.problem.code !== "not-found";
    if (!gone)
        return (0,result.ok)(undefined);
    return now.ok ? forge.edit(comment.id, before) : now;
}

// EXTERNAL MODULE: ./lib/core/files/plan/plan-issue.js
var plan_issue = __webpack_require__(79231);
// EXTERNAL MODULE: ./lib/core/grammar/parse.js
var parse = __webpack_require__(27687);
// EXTERNAL MODULE: ./lib/engine/ask.js
var ask = __webpack_require__(16822);
// EXTERNAL MODULE: ./lib/engine/converse/door.js
var door = __webpack_require__(31109);
// EXTERNAL MODULE: ./lib/core/base/reply.js
var base_reply = __webpack_require__(9158);
// EXTERNAL MODULE: ./lib/engine/load.js + 1 modules
var load = __webpack_require__(63025);
// EXTERNAL MODULE: ./lib/engine/sessions.js
var engine_sessions = __webpack_require__(75898);
// EXTERNAL MODULE: ./lib/core/rules/session/find.js
var find = __webpack_require__(35774);
// EXTERNAL MODULE: ./lib/core/rules/find.js
var rules_find = __webpack_require__(66387);
;// CONCATENATED MODULE: ./lib/engine/converse/doing/halt.js
// session stop in a comment: the run of the session is cancelled, which lets it save first.








/** Null where no run of it is known or goes on: then the session is stopped as everywhere else. */
async function halt(talk, { args }) {
    const { workflows } = talk.venue;
    const run = await runOf(talk, String(args["session"] ?? ""));
    if (run === null)
        return null;
    const found = await workflows.run(run);
    if (!found.ok)
        return found.problem.code === "not-found" ? null : (0,converse_done/* told */.E)(found.problem);
    if (found.value.status === "completed")
        return null;
    const cancelled = await workflows.cancel(run);
    if (!cancelled.ok)
        return (0,converse_done/* told */.E)(cancelled.problem);
    return (0,converse_done/* told */.E)({ data: { run: found.value.url, stopping: true }, reply: [(0,base_reply/* text */.Qq)(`Asked GitHub to end the run ${found.value.url}: it saves first, and goes on later with --resume.`)], warnings: [], problem: null, changes: [], diff: "" });
}
/** The run that the status comment of a milestone links to. */
async function runOf(talk, reference) {
    const milestone = await milestoneOf(talk, reference);
    const [ours, place] = [await talk.thread.ours(), await talk.venue.forge.place()];
    if (milestone === null || !ours.ok || !place.ok)
        return null;
    const sticky = ours.value.find(({ body }) => (0,marker/* readMarker */.t7)(body)?.milestone === milestone);
    const url = sticky ? (0,converse_sticky/* runIn */.VO)(sticky.body, place.value.url) : null;
    return url === null ? null : Number(url.slice(url.lastIndexOf("/") + 1));
}
/** A session, or its milestone, may be named; until the record of a session arrives only the milestone is known. */
async function milestoneOf({ venue: { ports } }, reference) {
    const snapshot = await ports.repository.snapshot({ for: "read" });
    if (!snapshot.ok)
        return null;
    try {
        const loaded = await (0,load/* load */.Hh)(snapshot.value, { scope: { milestones: [reference] }, settings: ports.settings });
        if (!loaded.ok)
            return null;
        const milestone = (0,rules_find/* findMilestone */.sR)(loaded.value.workspace, reference);
        if (milestone.ok)
            return milestone.value.id;
        const sessions = await (0,engine_sessions.sessionsOf)(snapshot.value, ports);
        const session = sessions.ok ? (0,find/* findSession */.KP)(sessions.value, loaded.value.workspace, reference) : sessions;
        return session.ok ? session.value.session.milestone_id : null;
    }
    finally {
        await snapshot.value.release();
    }
}

// EXTERNAL MODULE: ./lib/core/base/json.js
var json = __webpack_require__(60306);
// EXTERNAL MODULE: ./lib/core/rules/execution/admission.js
var admission = __webpack_require__(38666);
// EXTERNAL MODULE: ./lib/core/rules/execution/branch-name.js
var branch_name = __webpack_require__(63067);
// EXTERNAL MODULE: ./lib/core/views/execution/plan.js
var plan = __webpack_require__(50899);
// EXTERNAL MODULE: ./lib/engine/converse/gates/standing.js
var standing = __webpack_require__(22640);
// EXTERNAL MODULE: ./lib/core/base/encode/commit.js
var encode_commit = __webpack_require__(19796);
// EXTERNAL MODULE: ./lib/core/base/instant.js
var instant = __webpack_require__(70911);
// EXTERNAL MODULE: ./lib/engine/converse/doing/record.js
var doing_record = __webpack_require__(75976);
;// CONCATENATED MODULE: ./lib/engine/converse/doing/limits.js
// How many commands one person gives within a minute, by what is on record.





/** Nobody types faster; what does is a loop or an attack. */
const COMMANDS_PER_MINUTE_MAX = 10;
/**
 * The same repository, which gives no snapshot for writing to somebody who has had that many requests carried out within the last
 * minute; one that is on record already is not counted again. Problems: `too-many-commands`, those of looking.
 */
function limited(repository, asked) {
    return {
        commit: (base, changes, message) => repository.commit(base, changes, message),
        async snapshot(request) {
            const snapshot = await repository.snapshot(request);
            if (!snapshot.ok || request.for !== "write")
                return snapshot;
            const commits = await asked.lately();
            const reason = commits.ok ? tooMany(commits.value, asked) : commits.problem;
            if (reason === null)
                return snapshot;
            await snapshot.value.release();
            return (0,result/* failed */.g)(reason);
        },
    };
}
function tooMany(commits, { actor, request, now }) {
    const present = Date.parse(now());
    const instants = new Map();
    for (const commit of commits) {
        const at = Date.parse(commit.at);
        if (at <= present - doing_record/* MINUTE */.pY || !(0,doing_record/* trailersOf */.iA)(commit, "Actor").includes((0,encode_commit/* commitLine */.w_)(actor)))
            continue;
        for (const id of (0,doing_record/* trailersOf */.iA)(commit, "Request"))
            instants.set(id, at);
    }
    if (instants.size < COMMANDS_PER_MINUTE_MAX || instants.has((0,encode_commit/* commitLine */.w_)(request)))
        return null;
    // So many of the newest fill a minute; the oldest of them makes room first.
    const first = [...instants.values()].sort((left, right) => right - left)[COMMANDS_PER_MINUTE_MAX - 1] ?? present;
    const seconds = Math.max(1, Math.ceil((first + doing_record/* MINUTE */.pY - present) / 1000));
    return (0,base_problem/* problem */.CC)("too-many-commands", `${actor} gave ${instants.size} commands within a minute, so this one was not carried out.`, { hint: `Say it again in ${seconds === 1 ? "a second" : `${seconds} seconds`}, from ${(0,instant/* instantAt */.l)(present + seconds * 1000).slice(11, 19)} UTC on.` });
}

;// CONCATENATED MODULE: ./lib/engine/converse/talk.js




function allowed({ asker }, wish, where = asker.where) {
    return (0,authority/* authorize */.Gq)({ ...asker, where }, wish);
}
/** Who calls, once they are allowed to. */
function callerOf({ asker, author, venue, comment, members }, request, { dryRun, yes, call }) {
    const level = asker.granted.ok ? asker.granted.value.level : "none";
    const milestone = call.verb.name.startsWith("approval ") ? milestoneIn(call) : null;
    return {
        actor: author.login, permission: level, now: venue.now, request: { id: request, given: true }, commit: true, dryRun, yes,
        standing: () => (0,standing/* standingOf */.YP)(venue, { account: author, level, source: sourceOf(comment), members, milestone }),
    };
}
/** Whose word it is, by the number of the comment. */
function sourceOf({ id }) {
    return { via: "comment", id: String(id), verified: true };
}
function milestoneIn({ args }) {
    const { milestone } = args;
    return typeof milestone === "string" ? milestone : null;
}
/** The ports of a command in a conversation, which nobody gives too many of. */
function portsOf({ venue, comment }, { actor, request, now }) {
    const { ports, forge } = venue;
    const record = (0,doing_record/* openRecord */.C6)(venue, comment.createdAt);
    return { ...ports, history: record.history, repository: limited(ports.repository, { actor, request: request.id, now, lately: record.lately }), issues: forge };
}

;// CONCATENATED MODULE: ./lib/engine/converse/doing/commit.js
// Which commit an execution may run: the one that whoever asks for it has looked at, and no other.





/**
 * The full id of the commit, "" where there is no work yet. On a pull request it is the head, if that is what --sha names or
 * what our status comment showed before the comment was written; elsewhere it is where the work branch stands, if our comment
 * did not show another one. Problems: `permission-denied`, `refused` with the address of the difference, those of the forge.
 */
async function commitFor(talk, asked) {
    const pull = talk.isPullRequest ? await talk.venue.pulls.pull(talk.comment.issue) : (0,result.ok)(null);
    if (!pull.ok)
        return pull;
    if (pull.value) {
        const may = mayRun(talk, asked, pull.value);
        if (!may.ok)
            return may;
    }
    const head = pull.value ? (0,result.ok)(pull.value.head.commit) : await (0,converse_sticky/* workOf */.LT)(talk.venue, { id: asked.look.milestone.id, config: asked.look.config, pull: null });
    if (!head.ok)
        return head;
    const named = asked.call.args["sha"];
    if (typeof named === "string")
        return isNamed(head.value, named) ? (0,result.ok)(head.value ?? "") : moved(talk, named, head.value);
    return seen(talk, asked, head.value);
}
/** Whoever has the branch of a fork may push to it without having any part here. */
function mayRun(talk, { wish }, { state, head }) {
    const may = allowed(talk, wish, head.repository === talk.venue.forge.name ? "pull" : "fork");
    if (!may.ok || state === "open")
        return may;
    return (0,result/* failed */.g)((0,base_problem/* problem */.CC)("refused", "The pull request is closed.", { hint: "Reopen it, or execute the milestone in an issue." }));
}
function isNamed(head, named) {
    return head !== null && head.startsWith(named.toLowerCase());
}
async function seen(talk, { look: { milestone } }, head) {
    const ours = await talk.thread.ours();
    if (!ours.ok)
        return ours;
    const sticky = ours.value.find(({ body }) => (0,marker/* readMarker */.t7)(body)?.milestone === milestone.id);
    const shown = sticky ? ((0,marker/* readMarker */.t7)(sticky.body)?.work ?? null) : null;
    if (!talk.isPullRequest)
        return shown === null || shown === head ? (0,result.ok)(head ?? "") : moved(talk, shown, head);
    if (!sticky || shown === null)
        return (0,result/* failed */.g)(unseen(milestone.id, head));
    if (!wasThere(sticky, talk.comment))
        return (0,result/* failed */.g)(unsure(milestone.id, head));
    return shown === head ? (0,result.ok)(head) : moved(talk, shown, head);
}
/** Instants are whole seconds: what was written in the same one may have been written after it. */
function wasThere(sticky, comment) {
    return Date.parse(sticky.updatedAt) < Date.parse(comment.createdAt);
}
function again(id, head) {
    return `Look at it, then say which commit: execute ${id} --sha ${head ?? "COMMIT"}`;
}
function unseen(id, head) {
    return (0,base_problem/* problem */.CC)("refused", `No status comment here shows a commit of ${id} that could be meant.`, { hint: again(id, head) });
}
function unsure(id, head) {
    return (0,base_problem/* problem */.CC)("refused", "The status comment was brought up to date after this was written; what it showed before is not known.", { hint: again(id, head) });
}
async function moved({ venue: { forge } }, from, head) {
    if (head === null)
        return (0,result/* failed */.g)((0,base_problem/* problem */.CC)("refused", `There is no work that could stand at ${from}.`, { hint: "Leave --sha out." }));
    const place = await forge.place();
    const compare = place.ok ? `${place.value.url}/compare/${from}...${head}` : `${from}...${head}`;
    return (0,result/* failed */.g)((0,base_problem/* problem */.CC)("refused", `The commit that was looked at is ${from}; the branch is at ${head} now. Nothing was executed.`, { hint: `See ${compare}, then say it again with --sha ${head}` }));
}

;// CONCATENATED MODULE: ./lib/engine/converse/doing/order.js
// execute in a comment: allowed, admitted, bound to the commit that was looked at, put on record, and dispatched.











const WORKFLOW = "milestone-execute.yml";
/** What runs elsewhere decides for itself; here the number of processors only has to be one. */
const PROCESSORS = 4;
/** Whoever put an order on record dispatches it at once; after this it is gone, and somebody else does. */
const DISPATCH_MS_MAX = 300_000;
/** Problems: `permission-denied`, those of admission, `refused` where the commit is not the one that was looked at, those of the forge. */
async function order(talk, call, caller) {
    const wish = { verb: call.verb.name, needs: call.verb.permission, args: call.args };
    const may = allowed(talk, wish);
    if (!may.ok)
        return (0,converse_done/* told */.E)(may.problem);
    const execution = call.verb.order(call.args);
    const look = await lookNow(talk, execution.milestone);
    if (!look.ok)
        return (0,converse_done/* told */.E)(look.problem);
    const commit = await commitFor(talk, { call, look: look.value, wish });
    if (!commit.ok)
        return (0,converse_done/* told */.E)(commit.problem);
    const ordered = { execution, look: look.value, commit: commit.value };
    return recorded(talk, { ...ordered, call, caller });
}
async function lookNow({ venue }, milestone) {
    const snapshot = await venue.ports.repository.snapshot({ for: "read" });
    if (!snapshot.ok)
        return snapshot;
    try {
        return await (0,look/* lookAt */.t5)(venue, milestone, snapshot.value);
    }
    finally {
        await snapshot.value.release();
    }
}
async function recorded(talk, recording) {
    const { call, caller } = recording;
    const record = { at: "", commit: recording.commit };
    const verb = recordVerb(recording, record);
    const done = await (0,converse_done/* transacted */.K)(talk, { call: { ...call, verb }, ports: portsOf(talk, caller), caller });
    if (caller.dryRun)
        return { ...done, finished: { ...done.finished, changes: [], diff: "" } };
    if (done.finished.problem)
        return done;
    const before = done.finished.repeated === true;
    if (before && Date.parse(caller.now()) - Date.parse(record.at) < DISPATCH_MS_MAX)
        return { ...done, shows: [], pending: underWay() };
    return dispatched(talk, { recording, record, done });
}
function underWay() {
    return (0,base_problem/* problem */.CC)("session-active", "This comment is being answered just now.", { hint: "If it was interrupted, the next sweep goes on with it." });
}
/** The order as an event of its milestone: whoever comes first with it is the one who dispatches. */
function recordVerb({ execution, look: { milestone }, commit, caller }, record) {
    const { id, dependencies: { requires } } = milestone;
    return {
        kind: "command", name: "execute", summary: "", permission: "write", examples: [], args: {},
        scope: () => ({ milestones: [id, ...requires] }),
        decide(workspace) {
            const admitted = (0,admission/* admit */.w4)(workspace, { ...execution, milestone: id }, { processors: PROCESSORS });
            if (!admitted.ok)
                return admitted;
            const branch = (0,branch_name/* workBranch */.gN)(id, workspace.config.git_integration);
            if (!branch.ok)
                return branch;
            const held = [...admitted.value.parts.values()].every(({ kind }) => kind !== "do") && milestone.tasks.every(({ uses }) => uses === undefined);
            if (held)
                return (0,result/* failed */.g)((0,base_problem/* problem */.CC)("work-waiting", `Nothing of ${id} is left for machines: its open tasks are for people.`, { hint: `Say what is done with \`milestone complete ${id} TASK\`.` }));
            return (0,result.ok)({ events: [{ event_type: "git_operation", milestone_id: id, details: { operation: "dispatch", workflow: WORKFLOW, ...(commit !== "" && { commit }) } }] });
        },
        answer(after, _args, { events, context }) {
            const admitted = caller.dryRun ? (0,admission/* admit */.w4)(after, { ...execution, milestone: id }, { processors: PROCESSORS }) : null;
            if (admitted?.ok)
                return (0,plan/* executionPlan */.W)({ ...admitted.value, config: after.config });
            const said = events.find(({ details }) => details["operation"] === "dispatch")?.details["commit"];
            Object.assign(record, { at: context.now, commit: typeof said === "string" ? said : "" });
            return { data: { milestone: { id }, commit: record.commit }, reply: [(0,base_reply/* text */.Qq)(`${id} is to be executed.`)], subject: `execute ${id}` };
        },
    };
}
/** At least once, and carried out once: the session knows the request that it was started by. */
async function dispatched(talk, { recording, record, done }) {
    const place = await talk.venue.forge.place();
    const started = place.ok ? await talk.venue.workflows.dispatch({ workflow: WORKFLOW, branch: place.value.defaultBranch, inputs: inputsOf(talk, recording, record) }) : place;
    const { id } = recording.look.milestone;
    if (!started.ok)
        return (0,converse_done/* told */.E)(started.problem.code === "remote-unavailable" ? started.problem : notStarted(started.problem));
    return { ...done, finished: startedReply(done.finished, id, started.value), shows: [id], run: started.value.url, work: record.commit === "" ? null : record.commit };
}
function notStarted({ message, code, hint }) {
    return (0,base_problem/* problem */.CC)(code, `The execution could not be started: ${message}`, hint === undefined ? {} : { hint });
}
function startedReply(finished, id, { url }) {
    const data = (0,json/* isObject */.Gv)(finished.data) ? finished.data : {};
    return { ...finished, data: { ...data, run: url }, reply: [(0,base_reply/* text */.Qq)(`${id} is being executed.`), (0,base_reply/* fields */.OA)([["Run", url]])] };
}
/** The session has a request of its own: what this one recorded is the order. */
function inputsOf({ author, comment }, { execution: { agents, coordination, resume }, look, caller }, { commit }) {
    return {
        milestone: look.milestone.id,
        ...(commit !== "" && { sha: commit }),
        request: `${caller.request.id}:run`,
        actor: author.login,
        issue: String(comment.issue),
        ...(agents !== null && { agents: String(agents) }),
        ...(coordination !== null && { coordination }),
        ...(resume.kind === "latest" && { resume: "true" }),
    };
}

// EXTERNAL MODULE: ./lib/engine/converse/gates/bound.js
var bound = __webpack_require__(98442);
// EXTERNAL MODULE: ./lib/engine/converse/gates/looked.js + 1 modules
var looked = __webpack_require__(38114);
;// CONCATENATED MODULE: ./lib/engine/converse/gates/seen.js
// What somebody who votes in a comment has looked at: what our status comment showed them before they wrote.



/** `milestone` as it was typed. Problems: those of the forge and of reading. */
async function seenIn({ venue, thread, comment }, milestone) {
    const [ours, now] = [await thread.ours(), await (0,looked/* approvalsAt */.Y)(venue, { milestone })];
    if (!ours.ok)
        return ours;
    if (!now.ok)
        return now;
    const { id } = now.value;
    const sticky = ours.value.find(({ body }) => (0,marker/* readMarker */.t7)(body)?.milestone === id);
    const mark = sticky ? (0,marker/* readMarker */.t7)(sticky.body) : null;
    // What it showed before it was brought up to date is not known any more.
    if (!sticky || !mark || !seen_wasThere(sticky, comment))
        return (0,result.ok)({ id, seen: { kind: "before", instant: comment.createdAt } });
    const then = await (0,looked/* approvalsAt */.Y)(venue, { milestone: id, state: mark.state });
    return then.ok ? (0,result.ok)({ id, seen: { kind: "shown", approvals: then.value.approvals, commit: mark.work } }) : then;
}
function seen_wasThere(sticky, comment) {
    return Date.parse(sticky.updatedAt) < Date.parse(comment.createdAt);
}

;// CONCATENATED MODULE: ./lib/engine/converse/doing/carry-out.js
// One command of a comment: understood, allowed, and done.











/** Every problem is in what it came to. */
async function carryOut(talk, line, request) {
    const { call, globals } = await (0,parse/* parseLine */.A)(line, "comment");
    if (!call.ok)
        return (0,converse_done/* told */.E)(call.problem);
    const here = (0,door/* inComment */.N7)(call.value);
    if (!here.ok)
        return (0,converse_done/* told */.E)(here.problem);
    const { verb, args } = here.value;
    const may = verb.kind === "execution" ? null : allowed(talk, { verb: verb.name, needs: verb.permission, args });
    if (may && !may.ok)
        return (0,converse_done/* told */.E)(may.problem);
    const unsaid = agreement(call.value, globals);
    if (unsaid)
        return (0,converse_done/* told */.E)(unsaid);
    const caller = callerOf(talk, request, { ...globals, call: call.value });
    switch (verb.kind) {
        case "query": return queried(talk, { ...call.value, verb }, caller);
        case "command": return commanded(talk, { ...call.value, verb }, caller);
        case "execution": return order(talk, { ...call.value, verb }, caller);
    }
}
function agreement({ verb, args }, { yes, dryRun }) {
    const sentence = verb.kind === "command" && !yes && !dryRun ? (verb.confirm?.(args) ?? null) : null;
    return sentence === null ? null : (0,base_problem/* problem */.CC)("confirmation-needed", `This needs a yes: ${sentence}`, { hint: "Say it again with --yes." });
}
async function queried(talk, call, caller) {
    return (0,converse_done/* told */.E)(await (0,ask/* ask */.kA)(portsOf(talk, caller), call, caller));
}
async function commanded(talk, call, caller) {
    if (call.verb.name === "session stop" && !caller.dryRun) {
        const halted = await halt(talk, call);
        if (halted)
            return halted;
    }
    if ((0,bound/* isVote */.B)(call.verb))
        return voted(talk, call, caller);
    const ports = portsOf(talk, caller);
    const wish = call.verb.name === "plan" ? await withIssue(talk, call, ports) : { call, ports };
    return (0,converse_done/* transacted */.K)(talk, { ...wish, caller });
}
/** Bound to what the status comment showed; where that is something else by now, the comment is brought up to date. */
async function voted(talk, call, caller) {
    const seen = await seenIn(talk, milestoneIn(call) ?? "");
    if (!seen.ok)
        return (0,converse_done/* told */.E)(seen.problem);
    const verb = (0,bound/* bound */.$)(call.verb, seen.value.seen, sourceOf(talk.comment));
    const done = await (0,converse_done/* transacted */.K)(talk, { call: { ...call, verb }, ports: portsOf(talk, caller), caller });
    const isOther = done.finished.problem?.code === "deliverables-changed";
    return isOther && done.shows.length === 0 ? { ...done, shows: [seen.value.id] } : done;
}
/** Said in an issue with boxes, or without a title, a plan starts from that issue, unless it says where else from. */
async function withIssue({ venue, comment, isPullRequest }, call, ports) {
    const { title, task, template, from_issue, from_file } = call.args;
    const said = [template, from_issue, from_file].some((value) => value !== undefined) || (Array.isArray(task) && task.length > 0);
    if (isPullRequest || said)
        return { call, ports };
    const issue = await venue.forge.issue(comment.issue);
    if (issue.ok && title !== undefined && !(0,plan_issue/* hasTaskList */.q)(issue.value.body))
        return { call, ports };
    return { call: { ...call, args: { ...call.args, from_issue: comment.issue } }, ports: { ...ports, issues: { issue: async () => issue } } };
}

// EXTERNAL MODULE: ./lib/engine/converse/gates/attend.js + 4 modules
var attend = __webpack_require__(53766);
// EXTERNAL MODULE: ./lib/engine/converse/gates/glance.js
var glance = __webpack_require__(23568);
// EXTERNAL MODULE: ./lib/engine/converse/saying/final.js
var saying_final = __webpack_require__(89039);
// EXTERNAL MODULE: ./lib/engine/converse/sight.js
var sight = __webpack_require__(75040);
// EXTERNAL MODULE: ./lib/engine/converse/saying/thread.js
var thread = __webpack_require__(57455);
;// CONCATENATED MODULE: ./lib/engine/converse/converse.js
// A conversation: what somebody says in a comment is carried out once, shown, and answered.















/** GitHub delivers again for three days; what comes later was dealt with, or is not meant any more. */
const COMMENT_AGE_MS_MAX = 7 * 24 * 3_600_000;
/**
 * Deals with what a door heard. The same comment may come as often as it likes, through several doors at once: its commands are
 * carried out once and answered once. Never throws for what people write.
 */
async function converse(venue, heard) {
    switch (heard.kind) {
        case "created": return created(venue, heard);
        case "edited": return boxesEdited(venue, heard);
        case "work": return (0,attend/* attend */.JK)(venue, heard);
    }
}
async function created(venue, heard) {
    const { comment: { author, body, createdAt } } = heard;
    if (!author || !/^\//m.test(body) || Date.parse(venue.now()) - Date.parse(createdAt) > COMMENT_AGE_MS_MAX)
        return converse_heard/* IGNORED */.$;
    const us = await venue.forge.self();
    if (!us.ok)
        return brokenOff(us.problem);
    if (us.value.id === author.id)
        return converse_heard/* IGNORED */.$;
    const { ports } = venue;
    const ground = await ports.repository.snapshot({ for: "write" });
    if (!ground.ok)
        return brokenOff(ground.problem);
    try {
        const { config } = (await (0,load/* loadConfig */.Z9)(ground.value, ports)).reading;
        const said = (0,comment/* parseComment */.vj)(body, config.commands.prefixes);
        if (said.commands.length === 0 || (author.kind === "bot" && !config.commands.allowed_bots.includes(String(author.id))))
            return converse_heard/* IGNORED */.$;
        const { repository, release } = (0,sight/* startingFrom */.Xt)(ports.repository, ground.value);
        return await listened((0,glance/* glancing */.w)({ ...venue, ports: { ...ports, repository } }), heard, { author, us: us.value, config, said, release });
    }
    finally {
        await ground.value.release();
    }
}
async function listened(venue, heard, { author, us, config, said, release }) {
    const { forge } = venue;
    const { comment: { id, issue }, isPullRequest } = heard;
    const now = await forge.comment(id);
    if (!now.ok)
        return now.problem.code === "not-found" ? converse_heard/* IGNORED */.$ : brokenOff(now.problem);
    if (await (0,saying_final/* isAnswered */.Q)(forge, now.value, us.id))
        return converse_heard/* IGNORED */.$;
    const eyes = await forge.react(id, "eyes");
    const granted = await forge.permission(author.login);
    if (!granted.ok && granted.problem.code === "remote-unavailable")
        return brokenOff(granted.problem);
    const talk = {
        venue, us, author, isPullRequest, config, comment: now.value,
        asker: { kind: "account", account: now.value.author, granted, self: us.id, where: isPullRequest ? "pull" : "issue", policy: (0,authority/* policyOf */.US)(config) },
        thread: (0,thread/* openThread */.Dx)(forge, { issue, us: us.id }),
        members: (0,standing/* openMembers */.Su)(forge, author.login),
    };
    const dones = isUntouched(heard.comment, now.value) ? await inTurn(talk, said) : said.commands.map(() => (0,converse_done/* told */.E)(edited()));
    // Whoever else writes need not wait until everything is said.
    await release();
    return ended(talk, { said, dones, eyes: eyes.ok ? eyes.value : null });
}
/** Changing a comment after somebody has read it must not change what is done. */
function isUntouched(heard, now) {
    return heard.body === now.body && now.updatedAt === now.createdAt;
}
function edited() {
    return (0,base_problem/* problem */.CC)("comment-edited", "The comment was changed after it was written, so nothing of it was carried out.", { hint: "Write it as a new comment." });
}
/** Up to one that is to be heard again: what comes after it builds on it. */
async function inTurn(talk, { commands }) {
    const dones = [];
    for (const [index, { text }] of commands.entries()) {
        const done = await carryOut(talk, text, `${talk.comment.nodeId}#${index + 1}`);
        dones.push(done);
        if (done.pending)
            break;
    }
    return dones;
}
/** Shown and answered; the last reaction says that nothing is left to be done, so it comes last. */
async function ended(talk, { said, dones, eyes }) {
    const { venue: { forge }, comment } = talk;
    const finished = dones.map((done, index) => ({ line: said.commands[index]?.text ?? "", finished: done.finished }));
    const pending = dones.find((done) => done.pending)?.pending;
    if (pending)
        return { outcome: "answered", finished, problem: pending };
    const replied = await reply(talk, { answered: dones.map((done, index) => ({ line: said.commands[index]?.text ?? "", done })), more: said.more });
    const problem = replied.ok ? null : replied.problem;
    // What GitHub forbids to say, in a locked conversation for one, it forbids the next time too.
    if (problem?.code === "remote-unavailable")
        return { outcome: "answered", finished, problem };
    await forge.react(comment.id, verdict(dones));
    if (eyes !== null)
        await forge.unreact(comment.id, eyes);
    return { outcome: "answered", finished, problem };
}
/** 😕 where something was not understood or failed, else 👎 where something was refused, else 🚀. */
function verdict(dones) {
    const codes = dones.flatMap(({ finished: { problem } }) => (problem ? [(0,base_problem/* exitCodeOf */.FO)(problem.code)] : []));
    if (codes.length === 0)
        return "rocket";
    return codes.every((code) => code === 3) ? "-1" : "confused";
}
function brokenOff(reason) {
    return { ...converse_heard/* IGNORED */.$, problem: reason };
}


/***/ }),

/***/ 31109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FT: () => (/* binding */ inWorkflow),
/* harmony export */   N7: () => (/* binding */ inComment)
/* harmony export */ });
/* unused harmony export MODES */
/* harmony import */ var _core_base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _core_base_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33445);
/* harmony import */ var _core_grammar_arguments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87920);
/* harmony import */ var _core_views_conversation_elsewhere_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23907);
// What cannot be done where there is no checkout, and where it can: verbs and options that need somebody's machine.




/** Routines that the Action has a mode for; the scheduled workflow does what they do. */
const MODES = { "maintain": "maintain", "scale check": "scale-check", "sweep": "sweep" };
/** Options that name a file, or something else that is not here. */
const OPTIONS = {
    plan: { from_file: "The file is on your machine: paste its list into the issue and use --from-issue" },
    execute: {
        "remote": "GitHub is the remote; leave --remote out",
        "resume-session": "The workflow goes on with the newest session: use --resume",
        "restart-agents": "The workflow sets its agents up anew each time; leave --restart-agents out",
        "force-dependencies": "The workflow keeps to the dependencies; complete the milestone that is waited for",
    },
};
/** The same call, where a comment can give it. Problem: `usage`. */
function inComment(call) {
    const { verb } = call;
    if (Object.hasOwn(MODES, verb.name))
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .g)((0,_core_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("usage", `${verb.name} cannot be said in a comment.`, { hint: "The scheduled workflow does it." }));
    const reason = (0,_core_views_conversation_elsewhere_js__WEBPACK_IMPORTED_MODULE_2__/* .whyElsewhere */ .f)(verb.name);
    if (verb.kind === "routine" || reason !== null)
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .g)((0,_core_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("usage", `${verb.name} ${reason}; it cannot be said in a comment.`, { hint: `Run \`milestone ${verb.name}\` in a checkout.` }));
    const option = localOption(call);
    return option ? (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .g)((0,_core_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("usage", `${option.flag} cannot be said in a comment.`, { hint: `${option.instead}.` })) : (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)({ ...call, verb });
}
/** The same call, where the input of a workflow can give it. Problem: `usage`. */
function inWorkflow(call) {
    const { verb } = call;
    if (verb.kind === "execution")
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .g)(ownMode(verb.name, "execute with the input milestone"));
    const mode = Object.hasOwn(MODES, verb.name) ? MODES[verb.name] : undefined;
    if (mode !== undefined)
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .g)(ownMode(verb.name, mode));
    const reason = (0,_core_views_conversation_elsewhere_js__WEBPACK_IMPORTED_MODULE_2__/* .whyElsewhere */ .f)(verb.name);
    if (verb.kind === "routine" || reason !== null)
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .g)(inStep(`${verb.name} ${reason}`, verb.name));
    const option = localOption(call);
    return option ? (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .g)(inStep(`${option.flag} needs a checkout`, `${verb.name} ${option.flag}`)) : (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)({ ...call, verb });
}
function ownMode(name, mode) {
    return (0,_core_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("usage", `${name} is a mode of its own.`, { hint: `Use mode: ${mode}.` });
}
function inStep(sentence, line) {
    return (0,_core_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("usage", `${sentence}.`, { hint: `Run \`milestone ${line}\` in a step after actions/checkout.` });
}
function localOption({ verb, args }) {
    const given = Object.entries(OPTIONS[verb.name] ?? {}).find(([name]) => args[name] !== undefined && args[name] !== false);
    return given ? { flag: (0,_core_grammar_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .flagName */ .GI)(given[0]), instead: given[1] } : null;
}


/***/ }),

/***/ 89039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ isAnswered)
/* harmony export */ });
const FINAL = ["rocket", "-1", "confused"];
/** Costs a call only where somebody has reacted so. A failing look costs a repetition, which changes nothing. */
async function isAnswered(forge, { id, reactions }, us) {
    if (FINAL.every((reaction) => (reactions[reaction] ?? 0) === 0))
        return false;
    const all = await forge.reactions(id);
    return all.ok && all.value.some(({ author, reaction }) => author?.id === us && FINAL.includes(reaction));
}


/***/ })

};
