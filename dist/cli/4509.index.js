export const id = 4509;
export const ids = [4509,1299];
export const modules = {

/***/ 29620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FY: () => (/* binding */ paragraph),
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   PP: () => (/* binding */ tableHead),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   jD: () => (/* binding */ tableRow),
/* harmony export */   jV: () => (/* binding */ upToLength),
/* harmony export */   ln: () => (/* binding */ inlineText),
/* harmony export */   oZ: () => (/* binding */ lineText),
/* harmony export */   q: () => (/* binding */ linked)
/* harmony export */ });
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5569);
// Somebody's words inside Markdown: as running text, at a line's start, as a cell, as code, as a link of ours.

const JOINER = "\u200d";
/** On one line: control characters are gone, line ends and tabs are spaces. */
function oneLine(text) {
    return (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(text).replace(/[\n\t]+/g, " ").trim();
}
/** At most so many characters, cut with an ellipsis. */
function upToLength(text, most) {
    return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`.toWellFormed();
}
/** Running text within a line. Addresses become code, which is neither linked nor counted as a reference; everything else is escaped. */
function inlineText(text) {
    return inline(oneLine(text));
}
/** The same where a line begins: it makes no list, heading, rule or command of it. */
function lineText(text) {
    return atStart(inlineText(text));
}
/** Text of several lines. */
function paragraph(text) {
    return (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(text).split("\n").map((line) => atStart(inline(line.trim()))).join("\n");
}
function tableRow(cells) {
    return `| ${cells.map(inlineText).join(" | ")} |`;
}
/** The first two lines of a table. */
function tableHead(names) {
    return `${tableRow(names)}\n|${" --- |".repeat(names.length)}`;
}
/** Code on one line, its quotes longer than any run of them inside. Not for cells of tables: a bar would end one. */
function codeSpan(code) {
    const text = oneLine(code);
    if (text === "")
        return "";
    const ticks = "`".repeat(longestRun(text) + 1);
    const space = /^`|`$|^ .* $/.test(text) ? " " : "";
    return `${ticks}${space}${text}${space}${ticks}`;
}
function fenced(code, language) {
    const text = (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(code).replace(/\n$/, "");
    const fence = "`".repeat(Math.max(3, longestRun(text) + 1));
    return `${fence}${language.replace(/[^\w-]/g, "")}\n${text}\n${fence}`;
}
/** A link of ours; the words alone where the address is none of http. */
function linked(words, address) {
    if (address === null || !/^https?:\/\/[^\s\p{Cc}\p{Cf}]+$/u.test(address))
        return inlineText(words);
    const safe = address.replace(/[()<>[\]|\\`"'@*!]/g, percent);
    return `[${inlineText(words)}](${safe})`;
}
function percent(character) {
    return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
}
function inline(text) {
    let markdown = "";
    let end = 0;
    for (const match of text.matchAll(/(?:(?:https?|ftp):\/\/|www\.)[^\s`|]+/gi)) {
        markdown += escaped(text.slice(end, match.index)) + codeSpan(match[0]);
        end = match.index + match[0].length;
    }
    return markdown + escaped(text.slice(end));
}
/**
 * A zero-width joiner behind `@`, `#` and `GH-` breaks mentions and references, and with them closing keywords; GitHub
 * looks for them after Markdown is done, so a backslash would not help.
 */
function escaped(text) {
    return text
        .replace(/([@#])(?=[\p{L}\p{N}_-])/gu, `$1${JOINER}`)
        .replace(/\b(GH-)(?=\d)/gi, `$1${JOINER}`)
        .replaceAll("&", "&amp;")
        .replaceAll("<", "&lt;")
        .replaceAll(">", "&gt;")
        .replace(/[\\`*_~[\]!|$#]/g, "\\$&");
}
/** What would make a list, a heading, a rule or a command of a line, at its start. */
function atStart(line) {
    return line.replace(/^(\d{1,9})([.)])/, "$1\\$2").replace(/^[-+=/:]/, "\\$&");
}
function longestRun(text) {
    return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}


/***/ }),

/***/ 88484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RQ: () => (/* binding */ markdownOf),
/* harmony export */   av: () => (/* binding */ encodeMarkdown),
/* harmony export */   hr: () => (/* binding */ progressBar),
/* harmony export */   vI: () => (/* binding */ shortened)
/* harmony export */ });
/* unused harmony export COMMENT_LENGTH_MAX */
/* harmony import */ var _bar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61667);
/* harmony import */ var _inline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29620);
// Replies as Markdown of a GitHub comment, in which nobody's words mention, refer, close, embed or command.


/** What GitHub takes as the body of a comment. */
const COMMENT_LENGTH_MAX = 65_536;
/** Longer texts belong into a file; they would push everything else out of the comment. */
const TEXT_LENGTH_MAX = 8_000;
const BAR_WIDTH = 20;
/** At most 65,536 characters; what does not fit is left out at a line's end, with a closed fence and a note. */
function encodeMarkdown(reply) {
    return shortened(markdownOf(reply), { room: COMMENT_LENGTH_MAX, note: `_The rest is left out: a comment holds ${COMMENT_LENGTH_MAX} characters._` });
}
/** However long it is. */
function markdownOf(reply) {
    const markdown = reply.map(encodeBlock).filter((text) => text !== "").join("\n\n");
    return markdown === "" ? "" : `${markdown}\n`;
}
function encodeBlock(block) {
    switch (block.kind) {
        case "heading": return `### ${(0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineText */ .ln)(short(block.text))}`;
        case "text": return (0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)(short(block.text));
        case "list": return block.items.map((item) => `- ${(0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .lineText */ .oZ)(short(item))}`).join("\n");
        case "fields": return block.rows.map(([label, value]) => `- **${(0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineText */ .ln)(short(label))}:** ${(0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineText */ .ln)(short(value))}`).join("\n");
        case "table": return encodeTable(block.head, block.rows);
        case "progress": return progressBar(block.label, block.percentage);
        case "code": return (0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .fenced */ .OF)(block.text, block.language);
        case "command": return `- ${block.why === "" ? "" : `${(0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .lineText */ .oZ)(short(block.why))}: `}${(0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(short(block.text))}`;
    }
}
function encodeTable(head, rows) {
    return [(0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .tableHead */ .PP)(head), ...rows.map((cells) => (0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .tableRow */ .jD)(head.map((_name, column) => short(cells[column] ?? ""))))].join("\n");
}
/** A bar in code, so that its cells are of one width. */
function progressBar(label, percentage) {
    return `${(0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .lineText */ .oZ)(short(label))} \`${(0,_bar_js__WEBPACK_IMPORTED_MODULE_1__/* .bar */ .M)(percentage, BAR_WIDTH)}\` ${(0,_bar_js__WEBPACK_IMPORTED_MODULE_1__/* .wholePercent */ .p)(percentage)} %`.trimStart();
}
function short(text) {
    return text.length > TEXT_LENGTH_MAX ? `${text.slice(0, TEXT_LENGTH_MAX)}…` : text;
}
/**
 * Markdown of at most so many characters. Whole lines are kept, but that a line of code may be cut inside; outside code that
 * would leave half an escape. Fences and `<details>` that are open where it ends are closed.
 */
function shortened(markdown, { room, note }) {
    if (markdown.length <= room)
        return markdown;
    const end = `\n\n${note}\n`;
    const kept = [];
    const open = [];
    let left = room - end.length;
    for (const line of markdown.split("\n")) {
        const fence = open.at(-1)?.startsWith("`") ? open.at(-1) : undefined;
        const closing = open.reduce((sum, mark) => sum + mark.length + 2, 0);
        const opened = fence === undefined ? opener(line) : null;
        const needed = line.length + 1 + closing + (opened === null ? 0 : opened.length + 2);
        if (needed > left) {
            if (fence !== undefined && left - closing > 1)
                kept.push(line.slice(0, left - closing - 1).toWellFormed());
            break;
        }
        kept.push(line);
        left -= line.length + 1;
        if (opened !== null)
            open.push(opened);
        else if (line === open.at(-1))
            open.pop();
    }
    const closers = open.toReversed().map((mark) => (mark.startsWith("`") ? mark : `\n${mark}`));
    return `${[...kept, ...closers].join("\n")}${end}`;
}
/** What closes the block that a line of our own Markdown opens; null where it opens none. */
function opener(line) {
    return /^`{3,}/.exec(line)?.[0] ?? (line.startsWith("<details>") ? "</details>" : null);
}


/***/ }),

/***/ 14289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wy: () => (/* binding */ LIMITS_MAX),
/* harmony export */   ay: () => (/* binding */ timed),
/* harmony export */   eD: () => (/* binding */ slowestFirst),
/* harmony export */   nc: () => (/* binding */ cellsOf),
/* harmony export */   o3: () => (/* binding */ comparedWith)
/* harmony export */ });
/* unused harmony export AREAS */
const AREAS = ["crud", "query", "dashboard", "analytics", "advanced"];
/** Milliseconds that nineteen of twenty stay below; null where nothing is promised. `sizes` says for how many milestones each backend is meant. */
const LIMITS_MAX = {
    file: { sizes: "1–50", milliseconds: { crud: 100, query: 200, dashboard: 500, analytics: null, advanced: null } },
    sqlite: { sizes: "50–200", milliseconds: { crud: 50, query: 100, dashboard: 300, analytics: 1000, advanced: null } },
    postgresql: { sizes: "200+", milliseconds: { crud: 25, query: 50, dashboard: 200, analytics: 500, advanced: 2000 } },
};
function timed({ area, name, times }) {
    return { area, name, rounds: times.length, p50_ms: rounded(quantile(times, 0.5)), p95_ms: rounded(quantile(times, 0.95)) };
}
/** So many of the times are no longer; 0 of none. */
function quantile(times, share) {
    const sorted = times.toSorted((left, right) => left - right);
    return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}
/** To a hundredth. */
function rounded(milliseconds) {
    return Math.round(milliseconds * 100) / 100;
}
function cellsOf(backend, operations) {
    return AREAS.flatMap((area) => {
        const slowest = slowestFirst(operations.filter((operation) => operation.area === area))[0];
        return slowest ? [cellOf(slowest, LIMITS_MAX[backend].milliseconds[area])] : [];
    });
}
function cellOf({ area, p50_ms, p95_ms }, limit_ms) {
    const factor = limit_ms === null || p95_ms === 0 ? null : rounded(limit_ms / p95_ms);
    return { area, limit_ms, p50_ms, p95_ms, factor, met: limit_ms === null || p95_ms < limit_ms };
}
function slowestFirst(operations) {
    return operations.toSorted((left, right) => right.p95_ms - left.p95_ms);
}
/** A fifth more is what people notice and one run does not make up; below a millisecond nobody notices anything. */
const RATIO_MAX = 1.2;
const NOTICED_MS_MIN = 1;
/** By their medians, in the order of `now`; what was not measured before is left out. */
function comparedWith(now, before) {
    const earlier = new Map(before.map((operation) => [operation.name, operation.p50_ms]));
    return now.flatMap(({ area, name, p50_ms: now_ms }) => {
        const before_ms = earlier.get(name);
        if (before_ms === undefined)
            return [];
        const ratio = before_ms === 0 ? 1 : rounded(now_ms / before_ms);
        return [{ area, name, before_ms, now_ms, ratio, slower: ratio > RATIO_MAX && now_ms - before_ms >= NOTICED_MS_MIN }];
    });
}


/***/ }),

/***/ 96321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ perfReportView),
/* harmony export */   _P: () => (/* binding */ perfComparedView),
/* harmony export */   co: () => (/* binding */ msText),
/* harmony export */   cx: () => (/* binding */ benchView),
/* harmony export */   o_: () => (/* binding */ analysisView)
/* harmony export */ });
/* unused harmony export operationsTable */
/* harmony import */ var _base_bar_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61667);
/* harmony import */ var _base_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88164);
/* harmony import */ var _base_reply_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9158);
/* harmony import */ var _base_size_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97189);
/* harmony import */ var _rules_scale_performance_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14289);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33527);
// Measured times as replies: the limits with what was measured beside them, each operation with a bar, and two sets of data side by side.






/** Bars of this many cells fit beside the figures on a narrow terminal. */
const BAR_CELLS = 20;
function benchView(bench) {
    return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(`${whatWasMeasured(bench)}, in a throw-away copy; nothing of yours was changed.`), limitsTable(bench), (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_4__/* .heading */ .R_)("Operations"), operationsTable(bench.operations)];
}
function whatWasMeasured({ backend, milestones, rounds }) {
    return `${(0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .backendAtStart */ .gi)(backend)} with ${(0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(milestones, "milestone", "milestones")}, ${rounds} rounds each`;
}
const NAMES = { crud: "CRUD", query: "Query", dashboard: "Dashboard", analytics: "Analytics", advanced: "Advanced" };
/** The bar shows how much of the limit is used. */
function limitsTable({ backend, cells }) {
    const rows = cells.map(({ area, limit_ms, p50_ms, p95_ms, factor, met }) => [
        NAMES[area], limit_ms === null ? "–" : `${limit_ms} ms`, msText(p50_ms), msText(p95_ms),
        limit_ms === null ? "" : (0,_base_bar_js__WEBPACK_IMPORTED_MODULE_5__/* .bar */ .M)((100 * p95_ms) / limit_ms, BAR_CELLS), factor === null ? "" : `${factorText(factor)} ${met ? "faster" : "OVER"}`,
    ]);
    return (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)([`${backend}, ${_rules_scale_performance_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS_MAX */ .Wy[backend].sizes}`, "limit", "p50", "p95", "of the limit", ""], rows);
}
function factorText(factor) {
    return `${factor >= 10 ? Math.round(factor) : factor.toFixed(1)} ×`;
}
function operationsTable(operations) {
    const most = Math.max(1, ...operations.map(({ p95_ms }) => p95_ms));
    return (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)(["", "area", "p50", "p95", "", "rounds"], operations.map(({ name, area, p50_ms, p95_ms, rounds }) => [name, NAMES[area], msText(p50_ms), msText(p95_ms), (0,_base_bar_js__WEBPACK_IMPORTED_MODULE_5__/* .bar */ .M)((100 * p95_ms) / most, BAR_CELLS), String(rounds)]));
}
/** "0.42 ms", "8.1 ms", "42 ms", "1.4s". */
function msText(milliseconds) {
    if (milliseconds >= 1000)
        return (0,_base_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .durationText */ .S5)(milliseconds);
    return `${milliseconds >= 10 ? Math.round(milliseconds) : Number(milliseconds.toFixed(milliseconds >= 1 ? 1 : 2))} ms`;
}
/** The bar is full where something takes twice as long as before. */
function perfComparedView({ backend, baseline, milestones, operations }) {
    const rows = operations.map(({ name, before_ms, now_ms, ratio, slower }) => [name, msText(before_ms), msText(now_ms), (0,_base_bar_js__WEBPACK_IMPORTED_MODULE_5__/* .bar */ .M)(50 * ratio, BAR_CELLS), `${ratio.toFixed(2)} ×${slower ? " SLOWER" : ""}`]);
    return [
        (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(`${(0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .backendAtStart */ .gi)(backend)} on ${baseline} (${(0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(milestones.before, "milestone", "milestones")}) and on what is there now (${milestones.now}); medians.`),
        (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)(["", "before", "now", "", "ratio"], rows),
    ];
}
function analysisView({ slowest, largest, findings }) {
    const most = Math.max(1, ...largest.map(({ bytes }) => bytes));
    return [
        (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_4__/* .heading */ .R_)("Slowest operations"), operationsTable(slowest),
        (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_4__/* .heading */ .R_)("Largest files"), (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)(["file", "size", ""], largest.map(({ path, bytes }) => [path, (0,_base_size_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSize */ .Xq)(bytes), (0,_base_bar_js__WEBPACK_IMPORTED_MODULE_5__/* .bar */ .M)((100 * bytes) / most, BAR_CELLS)])),
        (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_4__/* .heading */ .R_)("What to do"),
        findings.length === 0 ? (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)("Nothing: every area is at least twice as fast as it has to be, and no file is large.") : (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)(findings.map(({ what, fix }) => `${what} ${fix}`)),
    ];
}
function perfReportView({ at, machine, bench, analysis }) {
    return [
        (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_4__/* .heading */ .R_)(`Performance, ${at}`),
        (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(`Node ${machine.node} on ${machine.platform}, git ${machine.git ?? "not found"}.`),
        ...benchView({ ...bench, operations: bench.operations }),
        ...analysisView(analysis),
    ];
}


/***/ }),

/***/ 71299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ROUNDS: () => (/* binding */ ROUNDS),
  bench: () => (/* binding */ bench),
  benched: () => (/* binding */ benched),
  compareWith: () => (/* binding */ compareWith),
  tooSlow: () => (/* binding */ tooSlow)
});

// EXTERNAL MODULE: ./lib/core/base/problem.js
var problem = __webpack_require__(5045);
// EXTERNAL MODULE: ./lib/core/base/result.js
var result = __webpack_require__(33445);
// EXTERNAL MODULE: ./lib/core/rules/scale/performance.js
var performance = __webpack_require__(14289);
// EXTERNAL MODULE: ./lib/core/views/catalog/performance.js
var catalog_performance = __webpack_require__(96321);
// EXTERNAL MODULE: ./lib/engine/ask.js
var ask = __webpack_require__(16822);
// EXTERNAL MODULE: ./lib/engine/catalog/backend/standing.js
var standing = __webpack_require__(93298);
// EXTERNAL MODULE: ./lib/engine/catalog/keeping/backup.js
var backup = __webpack_require__(91989);
// EXTERNAL MODULE: ./lib/core/model/stored/backup.js
var stored_backup = __webpack_require__(69962);
// EXTERNAL MODULE: ./lib/core/query/questions.js
var questions = __webpack_require__(1280);
// EXTERNAL MODULE: ./lib/engine/catalog/sources.js
var sources = __webpack_require__(2657);
;// CONCATENATED MODULE: ./lib/engine/catalog/perf/data.js
// The data that is measured: the files that questions are answered from, of the data folder or of a copy of one.






/** Problems: those of reading. */
async function dataOf(ports) {
    return (0,standing/* reading */.hF)(ports, async (snapshot) => {
        const paths = [];
        for (const part of questions/* PARTS */.dI) {
            const found = await (0,sources/* filesOf */.R8)(part, snapshot);
            if (!found.ok)
                return found;
            paths.push(...found.value);
        }
        return (0,result.ok)(dataFrom(await snapshot.read(paths)));
    });
}
/** Of a folder that a person names: a data folder, or one that has it in it. Problem: `file-not-found`, also where there are no milestones. */
async function dataIn({ surroundings }, folder) {
    const found = await surroundings.folder(folder);
    if (!found.ok)
        return found;
    const inside = [...found.value].map(([path, bytes]) => [path.replace(/^\.milestones\//, ""), bytes]);
    const data = dataFrom(new Map(inside));
    return data.milestones.length > 0 ? (0,result.ok)(data) : (0,result/* failed */.g)((0,problem/* problem */.CC)("file-not-found", `There are no milestones in ${folder}.`, { at: { path: folder }, hint: "Name a data folder, such as .milestones.backup.20260302, whose folder active/ holds milestones." }));
}
const FOLDERS = Object.values(sources/* PART_FOLDERS */.uv).flat();
function dataFrom(found) {
    const files = [...found].flatMap(([path, bytes]) => bytes.ok && FOLDERS.some((folder) => path.startsWith(`${folder}/`)) ? [{ path, text: new TextDecoder().decode(bytes.value), bytes: bytes.value }] : []);
    const milestones = files.map(({ path }) => path).filter((path) => (0,stored_backup/* isMilestoneFile */.lr)(path) && path.startsWith("active/"));
    return { files, milestones: milestones.map((path) => path.replace(/^active\/|\.ya?ml$/g, "")) };
}

// EXTERNAL MODULE: ./lib/core/files/yaml/print.js
var print = __webpack_require__(92775);
// EXTERNAL MODULE: ./lib/core/grammar/parse.js
var parse = __webpack_require__(27687);
// EXTERNAL MODULE: ./lib/core/model/config/config.js
var config_config = __webpack_require__(92089);
// EXTERNAL MODULE: ./lib/core/model/config/database.js
var database = __webpack_require__(33142);
// EXTERNAL MODULE: ./lib/engine/transact.js + 5 modules
var transact = __webpack_require__(93975);
;// CONCATENATED MODULE: ./lib/engine/catalog/perf/operations.js
/** `milestones` are the ids of those that are there; with none only what needs none is measured. */
function operationsOn(milestones) {
    const id = (round) => milestones[(round * STRIDE) % milestones.length] ?? "";
    const priority = (round) => `update ${id(round)} --priority ${round % 2 === 0 ? "low" : "high"}`;
    const some = [
        { area: "crud", name: "show", line: (round) => `show ${id(round)}` },
        { area: "crud", name: "update", line: priority },
        { area: "query", name: "list after an update", line: () => LIST, before: priority },
        { area: "advanced", name: "depends", line: (round) => `depends ${id(round)}` },
    ];
    return [
        { area: "crud", name: "plan", line: (round) => `plan "Measured ${round}" --id ${MEASURED}-${round}` },
        { area: "crud", name: "cancel", line: (round) => `cancel ${MEASURED}-${round}` },
        { area: "query", name: "list", line: () => LIST },
        { area: "query", name: "search", line: () => "search measured" },
        { area: "query", name: "next", line: () => "next" },
        { area: "query", name: "waiting", line: () => "waiting" },
        ...(milestones.length === 0 ? [] : some),
        { area: "dashboard", name: "status", line: () => "status" },
        { area: "analytics", name: "report analytics", line: () => "report analytics" },
        { area: "advanced", name: "graph", line: () => "graph" },
    ];
}
const LIST = "list --limit 50";
const MEASURED = "measured";
/** A prime, so that rounds go to milestones from all over. */
const STRIDE = 7919;

;// CONCATENATED MODULE: ./lib/engine/catalog/perf/trial.js
// A trial: data in a throw-away copy, on which commands are carried out as at any door, each timed.










/** What one operation may take in all: enough for many rounds of a quick one and a few of a slow one. */
const OPERATION_MS_MAX = 500;
/** Fewer say nothing. */
const ROUNDS_MIN = 3;
/** Nothing of the real place is changed. Problems: `prerequisite-missing` where there is no room of one's own, those of the copy and of `work`. */
async function withTrial(ports, trial, work) {
    if (!ports.rehearse || !ports.clock)
        return { ok: false, problem: (0,problem/* problem */.CC)("prerequisite-missing", "A throw-away copy needs a machine of its own.", { hint: "Run it in a clone, with the same command." }) };
    const rehearsal = await ports.rehearse();
    if (!rehearsal.ok)
        return rehearsal;
    const { elapsed } = ports.clock;
    const { ports: copy, end } = rehearsal.value;
    try {
        const planted = await plant(copy, [...settingsOf(trial.standing), ...trial.data.files]);
        return planted.ok ? await work({ ports: copy, caller: { ...trial.caller, permission: "admin", dryRun: false, commit: false, yes: true }, elapsed }) : planted;
    }
    finally {
        await end();
    }
}
/** The backend as it is in use, and how PostgreSQL is reached, though never a credential. */
function settingsOf({ backend, config, database: { postgresql } }) {
    const { database: { url }, performance: { batch_size, lazy_loading, max_concurrent_operations } } = config;
    const named = url?.startsWith("env:") === true ? { database: { url } } : {};
    return [
        { path: config_config/* CONFIG_PATH */.tF, text: (0,print/* printYaml */.d7)({ version: "2.0.0", backend_override: backend, performance: { batch_size, lazy_loading, max_concurrent_operations }, ...named }) },
        { path: database/* DATABASE_PATH */.yN, text: (0,print/* printYaml */.d7)({ postgresql }) },
    ];
}
async function plant({ repository }, changes) {
    const snapshot = await repository.snapshot({ for: "write" });
    if (!snapshot.ok)
        return snapshot;
    const written = await repository.commit(snapshot.value, changes, { subject: "measured", body: "", trailers: [], commit: false });
    return written.ok ? (0,result.ok)(null) : written;
}
/** Each operation on each stage by turns, so that all of them see the same machine; `figures` are in the order of the stages. */
async function measured(stages, { milestones, rounds, progress }) {
    const figures = stages.map(() => ({ operations: new Array(), warnings: new Array() }));
    const operations = operationsOn(milestones);
    for (const [done, operation] of operations.entries()) {
        progress?.({ step: `measuring ${operation.name}`, done, total: operations.length });
        const runs = await byTurns(stages, operation, rounds);
        for (const [at, { times, trouble }] of runs.entries()) {
            const to = figures[at];
            if (times.length > 0)
                to?.operations.push((0,performance/* timed */.ay)({ ...operation, times }));
            else if (trouble)
                to?.warnings.push((0,problem/* problem */.CC)(trouble.code, `${operation.name} could not be measured: ${trouble.message}`));
        }
    }
    return figures;
}
/** The first round warms up and does not count. Who fails once is not asked again. */
async function byTurns(stages, operation, rounds) {
    const runs = stages.map((stage) => ({ stage, times: [], trouble: null }));
    for (let round = 0; round <= rounds; round++) {
        for (const run of runs) {
            if (run.trouble || isEnough(run))
                continue;
            const outcome = await timedRound(run.stage, operation, round);
            if (!outcome.ok)
                run.trouble = outcome.problem;
            else if (round > 0)
                run.times.push(outcome.value);
        }
    }
    return runs;
}
function isEnough({ times }) {
    return times.length >= ROUNDS_MIN && times.reduce((sum, time) => sum + time, 0) >= OPERATION_MS_MAX;
}
async function timedRound(stage, { line, before }, round) {
    const prepared = before ? await carriedOut(stage, before(round), `before-${round}`) : null;
    if (prepared?.problem)
        return { ok: false, problem: prepared.problem };
    const began = stage.elapsed();
    const { problem: trouble, data } = await carriedOut(stage, line(round), `${round}`);
    const took = stage.elapsed() - began;
    // A check that answers and fails at once has answered.
    return trouble && data === null ? { ok: false, problem: trouble } : (0,result.ok)(took);
}
/** Each is a request of its own, as at a door: read from its words, decided, answered. */
async function carriedOut({ ports, caller }, line, id) {
    const { call } = await (0,parse/* parseLine */.A)(line, "cli");
    if (!call.ok)
        return (0,ask/* stopped */.ce)(call.problem);
    const { verb, ...rest } = call.value;
    const own = { ...caller, request: { id: `${caller.request.id}/${line}/${id}`, given: false } };
    if (verb.kind === "query")
        return (0,ask/* ask */.kA)(ports, { verb, ...rest }, own);
    if (verb.kind === "command")
        return (0,transact.transact)(ports, { verb, ...rest }, own);
    throw new TypeError(`${verb.name} is nothing that is measured`);
}

;// CONCATENATED MODULE: ./lib/engine/catalog/perf/bench.js
// Measuring the backend in use against its limits, and against the same on other data.









/** More rounds than anybody waits for. */
const ROUNDS_MAX = 1_000;
/** Where nobody says how many. */
const ROUNDS = 20;
/** `data` is a `Bench`. Problem: `check-failed` where a limit is not kept, with everything that was measured. */
async function bench(ports, { rounds }, caller) {
    const run = await benched(ports, rounds, caller);
    if (!run.ok)
        return (0,ask/* stopped */.ce)(run.problem);
    const { bench: found, warnings } = run.value;
    return { ...backup.NOTHING, data: found, reply: (0,catalog_performance/* benchView */.cx)(found), warnings, problem: tooSlow(found) };
}
async function benched(ports, rounds, caller) {
    const ground = await groundFor(ports, rounds);
    if (!ground.ok)
        return ground;
    const { data, standing: { backend } } = ground.value;
    const run = await withTrial(ports, { ...ground.value, caller }, async (stage) => (0,result.ok)(await measured([stage], { milestones: data.milestones, rounds, progress: ports.progress })));
    if (!run.ok)
        return run;
    const [{ operations, warnings } = NO_FIGURES] = run.value;
    return (0,result.ok)({ bench: { backend, milestones: data.milestones.length, rounds, cells: (0,performance/* cellsOf */.nc)(backend, operations), operations }, warnings, data });
}
const NO_FIGURES = { operations: [], warnings: [] };
async function groundFor(ports, rounds) {
    if (rounds < 1 || rounds > ROUNDS_MAX)
        return { ok: false, problem: (0,problem/* problem */.CC)("invalid-argument", `${rounds} rounds are not measured.`, { hint: `Write a number from 1 to ${ROUNDS_MAX}.` }) };
    const stands = await (0,standing/* standing */.JA)(ports);
    if (!stands.ok)
        return stands;
    const { backend } = stands.value;
    const fault = backend === "file" ? null : await (0,standing/* hindrance */.l0)(ports, backend);
    if (fault)
        return { ok: false, problem: fault };
    const data = await dataOf(ports);
    return data.ok ? (0,result.ok)({ data: data.value, standing: stands.value }) : data;
}
function tooSlow({ cells }) {
    const over = cells.filter(({ met }) => !met).map(({ area, limit_ms, p95_ms }) => `${area} takes ${(0,catalog_performance/* msText */.co)(p95_ms)} (limit ${limit_ms} ms)`);
    return over.length === 0 ? null : (0,problem/* problem */.CC)("check-failed", `Slower than it may be: ${over.join(", ")}.`, { hint: "See what may be done with `milestone perf analyze`." });
}
/** `data` is a `Comparison`; what is more than a fifth slower is a warning too. Nothing of either place is changed. */
async function compareWith(ports, { baseline, rounds = ROUNDS }, caller) {
    const before = await dataIn(ports, baseline);
    if (!before.ok)
        return (0,ask/* stopped */.ce)(before.problem);
    const ground = await groundFor(ports, rounds);
    if (!ground.ok)
        return (0,ask/* stopped */.ce)(ground.problem);
    const { data, standing: stands } = ground.value;
    const there = new Set(before.value.milestones);
    const milestones = data.milestones.filter((id) => there.has(id));
    const run = await withTrial(ports, { ...ground.value, caller }, (now) => withTrial(ports, { data: before.value, standing: stands, caller }, async (then) => (0,result.ok)(await measured([now, then], { milestones, rounds, progress: ports.progress }))));
    if (!run.ok)
        return (0,ask/* stopped */.ce)(run.problem);
    const [now = NO_FIGURES, then = NO_FIGURES] = run.value;
    const found = { backend: stands.backend, baseline, milestones: { now: data.milestones.length, before: before.value.milestones.length }, operations: (0,performance/* comparedWith */.o3)(now.operations, then.operations) };
    return { ...backup.NOTHING, data: found, reply: (0,catalog_performance/* perfComparedView */._P)(found), warnings: [...now.warnings, ...slowerIn(found)] };
}
function slowerIn({ operations }) {
    const slower = operations.filter((operation) => operation.slower).map(({ name, ratio }) => `${name} (${ratio.toFixed(2)} ×)`);
    return slower.length === 0 ? [] : [(0,problem/* problem */.CC)("check-failed", `More than a fifth slower than before: ${slower.join(", ")}.`, { hint: "See what may be done with `milestone perf analyze`." })];
}


/***/ }),

/***/ 84509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   analyze: () => (/* binding */ analyze),
/* harmony export */   performanceReport: () => (/* binding */ performanceReport)
/* harmony export */ });
/* harmony import */ var _core_base_encode_markdown_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(88484);
/* harmony import */ var _core_base_reply_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9158);
/* harmony import */ var _core_base_size_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97189);
/* harmony import */ var _core_model_stored_backup_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(69962);
/* harmony import */ var _core_rules_scale_performance_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14289);
/* harmony import */ var _core_views_catalog_performance_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96321);
/* harmony import */ var _ask_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16822);
/* harmony import */ var _keeping_backup_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91989);
/* harmony import */ var _bench_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71299);
// What costs time and room, with what may be done about each; and the whole of it as a report.









/** Lists of what is slow or large stop here: the first few are what counts. */
const SHOWN_MAX = 5;
/** An area that uses less than this of its limit is in no danger. */
const FACTOR_MIN = 2;
/** Milestones of this size are read and written by every change to one of their tasks. */
const FILE_BYTES_LARGE = 64 * 1024;
/** `data` is an `Analysis`. */
async function analyze(ports, caller) {
    const run = await (0,_bench_js__WEBPACK_IMPORTED_MODULE_5__.benched)(ports, _bench_js__WEBPACK_IMPORTED_MODULE_5__.ROUNDS, caller);
    if (!run.ok)
        return (0,_ask_js__WEBPACK_IMPORTED_MODULE_3__/* .stopped */ .ce)(run.problem);
    const data = analysisOf(run.value);
    return { ..._keeping_backup_js__WEBPACK_IMPORTED_MODULE_4__.NOTHING, data, reply: (0,_core_views_catalog_performance_js__WEBPACK_IMPORTED_MODULE_2__/* .analysisView */ .o_)(data), warnings: run.value.warnings };
}
/** `data` is a `PerfReport`; other formats than text are the reply itself, to be redirected. */
async function performanceReport(ports, { format }, caller) {
    const run = await (0,_bench_js__WEBPACK_IMPORTED_MODULE_5__.benched)(ports, _bench_js__WEBPACK_IMPORTED_MODULE_5__.ROUNDS, caller);
    if (!run.ok)
        return (0,_ask_js__WEBPACK_IMPORTED_MODULE_3__/* .stopped */ .ce)(run.problem);
    const { node, git, platform } = await ports.surroundings.machine();
    const data = { at: caller.now(), machine: { node, git, platform }, bench: run.value.bench, analysis: analysisOf(run.value) };
    const view = (0,_core_views_catalog_performance_js__WEBPACK_IMPORTED_MODULE_2__/* .perfReportView */ .$J)(data);
    const reply = format === "text" ? view : [format === "md" ? (0,_core_base_reply_js__WEBPACK_IMPORTED_MODULE_6__/* .code */ .aY)((0,_core_base_encode_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .encodeMarkdown */ .av)(view), "markdown") : (0,_core_base_reply_js__WEBPACK_IMPORTED_MODULE_6__/* .code */ .aY)(JSON.stringify(data, null, 2), "json")];
    return { ..._keeping_backup_js__WEBPACK_IMPORTED_MODULE_4__.NOTHING, data, reply, warnings: run.value.warnings };
}
function analysisOf({ bench, data }) {
    const slowest = (0,_core_rules_scale_performance_js__WEBPACK_IMPORTED_MODULE_1__/* .slowestFirst */ .eD)(bench.operations).slice(0, SHOWN_MAX);
    const largest = largestOf(data);
    return { slowest, largest, findings: [...bench.cells.flatMap((cell) => aboutArea(cell, bench)), ...largest.flatMap(aboutFile)] };
}
function largestOf({ files }) {
    const sizes = files.map(({ path, bytes }) => ({ path, bytes: bytes.length }));
    return sizes.sort((left, right) => right.bytes - left.bytes).slice(0, SHOWN_MAX);
}
function aboutArea({ area, limit_ms, p95_ms, factor }, bench) {
    if (factor === null || factor >= FACTOR_MIN)
        return [];
    const slowest = (0,_core_rules_scale_performance_js__WEBPACK_IMPORTED_MODULE_1__/* .slowestFirst */ .eD)(bench.operations.filter((operation) => operation.area === area))[0];
    return [{ what: `${slowest?.name ?? area} takes ${(0,_core_views_catalog_performance_js__WEBPACK_IMPORTED_MODULE_2__/* .msText */ .co)(p95_ms)} of the ${limit_ms} ms that ${area} may take.`, fix: fixFor(area, bench) }];
}
/** A larger backend where the data have outgrown this one; else what this one can do for itself. */
function fixFor(area, { backend, milestones }) {
    if (area === "crud")
        return "Archive what is done: milestone archive; and look at the largest files above.";
    if (backend === "file")
        return "Answer from SQLite: milestone backend switch sqlite.";
    const outgrown = backend === "sqlite" && milestones > OUTGROWN_MIN;
    return outgrown ? "Tidy the index: milestone db optimize; or answer from PostgreSQL: milestone backend switch postgresql." : "Tidy the index: milestone db optimize; then milestone db tune --queries.";
}
/** Where SQLite's own limits end. */
const OUTGROWN_MIN = Number(_core_rules_scale_performance_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS_MAX */ .Wy.sqlite.sizes.split("–")[1]);
/** A log that is large is no trouble: it is read only for analytics, and only after it has grown. */
function aboutFile({ path, bytes }) {
    return bytes < FILE_BYTES_LARGE || !(0,_core_model_stored_backup_js__WEBPACK_IMPORTED_MODULE_8__/* .isMilestoneFile */ .lr)(path) ? [] : [{ what: `${path} has ${(0,_core_base_size_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSize */ .Xq)(bytes)}.`, fix: "Split the milestone, or keep long texts in files of their own." }];
}


/***/ })

};
