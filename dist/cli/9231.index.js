export const id = 9231;
export const ids = [9231];
export const modules = {

/***/ 79231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ hasTaskList),
/* harmony export */   readIssue: () => (/* binding */ readIssue)
/* harmony export */ });
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33445);
/* harmony import */ var _model_arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22220);
/* harmony import */ var _plan_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55043);



/** A line that is a command for somebody is not what the issue is about. */
const COMMAND = /^\/\S/;
/**
 * What an issue plans. Its items count where they have a box: without any it has no tasks. The milestone knows its issue by the
 * number, and a task the one that its box refers to (`- [ ] #12`, `- [ ] Sign-in #12`): people's tasks are completed when that
 * is closed. Problems: those of task lists, with the line in the issue.
 */
function readIssue({ number, title, body }) {
    const lines = body.split(/\r\n|\n|\r/).map((line) => (COMMAND.test(line) ? "" : line));
    const list = (0,_plan_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .readTaskList */ .W)(hasTaskList(body) ? lines : lines.map(withoutItem), `issue ${number}`);
    if (!list.ok)
        return list;
    const { title: _heading, fields, tasks, ...rest } = list.value;
    const named = titleOf(title);
    return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)({ ...rest, ...(named !== null && { title: named }), fields: { ...fields, issue: number }, tasks: tasks.map(withReference) });
}
function hasTaskList(body) {
    return /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+\[[ xX]\][ \t]+\S/m.test(body);
}
function withoutItem(line) {
    return /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]/.test(line) ? "" : line;
}
/** As much of it as a title may hold. */
function titleOf(text) {
    const line = text.replaceAll(/[\p{Cc}\s]+/gu, " ").trim();
    const short = line.length > TITLE_LENGTH_MAX ? `${line.slice(0, TITLE_LENGTH_MAX - 1).trimEnd()}…` : line;
    const parsed = _model_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .Title */ .hE.schema.safeParse(short.toWellFormed());
    return parsed.success ? parsed.data : null;
}
/** What a title of ours may have; GitHub's may have more. */
const TITLE_LENGTH_MAX = 200;
/** GitHub shows the title of an issue that is all a box has; here its number has to do. */
function withReference(task) {
    const { title } = task;
    const reference = typeof title === "string" ? /(?:^|\s)#(\d{1,9})$/.exec(title)?.[1] : undefined;
    if (reference === undefined || typeof title !== "string")
        return task;
    const words = title.slice(0, title.lastIndexOf("#")).trim();
    return { ...task, title: words === "" ? `Issue ${reference}` : words, issue: Number(reference) };
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
