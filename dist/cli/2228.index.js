export const id = 2228;
export const ids = [2228];
export const modules = {

/***/ 6161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   envelopeOf: () => (/* binding */ envelopeOf),
/* harmony export */   eventLines: () => (/* binding */ eventLines)
/* harmony export */ });
/* unused harmony export ENVELOPE_SCHEMA */
/* harmony import */ var _core_base_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8422);
// The JSON that other people's scripts read: one envelope for every outcome.

/** Raised when a field goes away or changes its meaning. */
const ENVELOPE_SCHEMA = 1;
function envelopeOf(command, { data, warnings, problem, diff }, { dryRun }) {
    return {
        schema: ENVELOPE_SCHEMA, ok: problem === null, command, data: data ?? null, warnings: warnings.map(shaped),
        error: problem && shaped(problem), ...(dryRun && { diff }),
    };
}
/** Problems carry notes between rooms that are nobody else's business. */
function shaped({ code, message, hint, at }) {
    return { code, message, ...(hint !== undefined && { hint }), ...(at && { at }) };
}
/** The events that this request wrote, one JSON object a line, as they stand in the logs. */
function eventLines({ changes }, request) {
    const logs = changes.filter(({ path }) => path.startsWith("events/"));
    const lines = logs.flatMap(({ text }) => (text ?? "").split("\n")).filter((line) => line.includes(request));
    return lines.flatMap((line) => {
        const event = parsed(line);
        if (!(0,_core_base_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(event) || event["request_id"] !== request)
            return [];
        const { event_type, ...rest } = event;
        return [JSON.stringify({ schema: ENVELOPE_SCHEMA, event: event_type, ...rest })];
    });
}
/** A log may hold broken lines of others. */
function parsed(line) {
    try {
        return JSON.parse(line);
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 2228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// UNUSED EXPORTS: failedWith

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/core/base/problem.js
var base_problem = __webpack_require__(9649);
// EXTERNAL MODULE: ./lib/core/base/result.js
var result = __webpack_require__(4953);
// EXTERNAL MODULE: ./lib/core/base/nearest.js
var nearest = __webpack_require__(5312);
// EXTERNAL MODULE: ./lib/core/verb.js
var core_verb = __webpack_require__(6529);
// EXTERNAL MODULE: ./lib/core/grammar/aliases.js + 1 modules
var aliases = __webpack_require__(77);
// EXTERNAL MODULE: ./lib/core/grammar/arguments.js
var grammar_arguments = __webpack_require__(8356);
// EXTERNAL MODULE: ./lib/core/grammar/globals.js
var grammar_globals = __webpack_require__(108);
// EXTERNAL MODULE: ./lib/core/grammar/registry.js
var registry = __webpack_require__(1905);
// EXTERNAL MODULE: ./lib/core/grammar/verb-name.js
var verb_name = __webpack_require__(6627);
;// CONCATENATED MODULE: ./lib/core/grammar/words.js
// One line of text to words and back: quotes as a shell reads them, and as phones type them.


/** What opens a quote and what closes it. */
const QUOTES = { '"': '"', "'": "'", "“": "”", "„": "“”", "‘": "’" };
/** A quote opens only where a word starts, or right after the `=` of an option; elsewhere it is an apostrophe. */
const OPTION_START = /^--?[A-Za-z][\w-]*=$/;
/** Longer lines are cut where they are shown and recorded. */
const LINE_LENGTH_MAX = 2_000;
/**
 * The words of a line. In straight double quotes `\"` and `\\` stand for themselves without the backslash; elsewhere a
 * backslash is a character like others. A word `#` and what follows it is a remark. Problem: `usage` for an open quote.
 */
function words_splitWords(line) {
    const words = [];
    let at = skipSpace(line, 0);
    while (at < line.length) {
        const word = readWord(line, at);
        if (word === null)
            return failed(problem("usage", "A quotation mark is not closed.", { hint: "Close it on the same line." }));
        if (word.bare && word.text === "#")
            break;
        words.push(word.bare ? plainDashes(word.text) : word.text);
        at = skipSpace(line, word.end);
    }
    return ok(words);
}
function skipSpace(line, at) {
    let next = at;
    while (next < line.length && isSpace(line.charAt(next)))
        next++;
    return next;
}
function isSpace(character) {
    return character === " " || character === "\t" || character === "\u00a0" || character === "\n" || character === "\r";
}
/** Phones make one long dash of two hyphens. */
function plainDashes(word) {
    return word.replace(/^[–—](?=[A-Za-z])/, "--");
}
function readWord(line, start) {
    let text = "";
    let at = start;
    let bare = true;
    while (at < line.length && !isSpace(line.charAt(at))) {
        const closing = at === start || OPTION_START.test(text) ? QUOTES[line.charAt(at)] : undefined;
        if (closing === undefined) {
            text += line.charAt(at++);
            continue;
        }
        const quoted = readQuoted(line, at + 1, closing);
        if (quoted === null)
            return null;
        bare = false;
        text += quoted.text;
        at = quoted.end;
    }
    return { text, end: at, bare };
}
function readQuoted(line, start, closing) {
    let text = "";
    for (let at = start; at < line.length; at++) {
        const character = line.charAt(at);
        if (closing.includes(character))
            return { text, end: at + 1 };
        const next = line.charAt(at + 1);
        if (closing === '"' && character === "\\" && (next === '"' || next === "\\"))
            text += line.charAt(++at);
        else
            text += character;
    }
    return null;
}
/** One line that splits into the same words, unless it had to be cut; control characters become spaces. */
function joinWords(words) {
    const line = words.map(quoteWord).join(" ");
    return line.length <= LINE_LENGTH_MAX ? line : `${line.slice(0, LINE_LENGTH_MAX).toWellFormed()}… (${line.length} characters)`;
}
function quoteWord(word) {
    const clean = word.replace(/\p{Cc}/gu, " ").toWellFormed();
    const [, option = "", value = clean] = /^(--[a-z][a-z-]*=)(.*)$/s.exec(clean) ?? [];
    if (/^[\w./:@%+,-]+$/.test(value) || (value === "" && option !== ""))
        return option + value;
    return `${option}"${value.replaceAll(/["\\]/g, "\\$&")}"`;
}

;// CONCATENATED MODULE: ./lib/core/grammar/parse.js
// A command line or a comment's line, to a verb with its values.










const COMMAND_LENGTH_MAX = 60;
/** One command of a comment, without its prefix. */
async function parseLine(line, door) {
    const words = splitWords(line);
    if (words.ok)
        return parseWords(words.value, door);
    const { globals } = takeGlobals([], door);
    return { globals, command: line.trim().split(/\s/, 1)[0]?.slice(0, COMMAND_LENGTH_MAX) ?? "", call: words };
}
/**
 * Never throws for anything that somebody types. Global flags count even where the rest cannot be understood. Problems:
 * `usage`, `unknown-verb`, `unknown-flag`, `not-available`, and those of the arguments' kinds.
 */
async function parseWords(typed, door) {
    const first = (0,grammar_globals/* takeGlobals */.EM)(typed, door);
    const { globals, words, problem: trouble } = (0,grammar_globals/* takeGlobals */.EM)((0,aliases/* withoutAliases */.JW)(first.words), door, first.globals);
    const asked = words.length === 0 ? ["help"] : words;
    const named = (0,verb_name/* nameVerb */.rI)(asked);
    const command = named.ok ? named.value.name : (asked[0] ?? "").slice(0, COMMAND_LENGTH_MAX);
    if (!first.problem.ok)
        return { globals, command, call: first.problem };
    if (!trouble.ok)
        return { globals, command, call: trouble };
    if (globals.help)
        return { globals, command: "help", call: await helpCall(asked) };
    if (!named.ok)
        return { globals, command, call: named };
    return { globals, command, call: await callOf(named.value.name, named.value.rest, globals) };
}
/** Help about a verb, or about a noun that has verbs. */
async function helpCall(words) {
    const named = (0,verb_name/* nameVerb */.rI)(words);
    if (!named.ok && named.problem.code !== "usage")
        return named;
    if (named.ok && (0,registry/* isPlanned */.H9)(named.value.name))
        return (0,result/* failed */.g)((0,verb_name/* notAvailable */.Fc)(named.value.name));
    const about = named.ok ? named.value.name.split(" ") : words.slice(0, 1);
    return callOf("help", about[0] === "help" ? [] : about, null);
}
async function callOf(name, rest, globals) {
    const verb = await (0,registry/* loadVerb */.MP)(name);
    if (verb === null)
        return (0,result/* failed */.g)((0,verb_name/* notAvailable */.Fc)(name));
    const assigned = (0,grammar_arguments/* assignWords */.jH)(verb, rest);
    if (!assigned.ok)
        return assigned;
    const words = withSharedFlags(verb, assigned.value, globals);
    const values = (0,core_verb/* parseValues */.Qc)(verb, words);
    if (!values.ok)
        return (0,result/* failed */.g)(nearMiss(verb, words) ?? values.problem);
    return (0,result.ok)({ verb, args: values.value, line: joinWords([name, ...(0,grammar_arguments/* canonicalWords */.Gf)(verb, assigned.value)]) });
}
/** A verb that has `verbose` among its own arguments hears the global flag of that name. */
function withSharedFlags(verb, words, globals) {
    if (globals?.verbose !== true || !Object.hasOwn(verb.args, "verbose"))
        return words;
    return { ...words, verbose: ["true"] };
}
/** The same problem with the value that was probably meant, where one of a few words was expected. */
function nearMiss(verb, words) {
    for (const [key, { type, kind, label }] of Object.entries(verb.args)) {
        if (!type?.values)
            continue;
        const wrong = (words[key] ?? []).find((word) => !type.schema.safeParse(word).success);
        if (wrong === undefined)
            continue;
        const near = (0,nearest/* nearest */.p)(wrong.slice(0, COMMAND_LENGTH_MAX), type.values);
        const name = kind === "option" ? (0,grammar_arguments/* flagName */.GI)(key) : label;
        const message = `${name} cannot be ${JSON.stringify(wrong.slice(0, COMMAND_LENGTH_MAX))}.`;
        return (0,base_problem/* problem */.CC)(type.code, message, { hint: near.length > 0 ? `${(0,verb_name/* didYouMean */.au)(near)} ${type.hint}` : type.hint });
    }
    return null;
}

// EXTERNAL MODULE: ./lib/cli/envelope.js
var envelope = __webpack_require__(6161);
// EXTERNAL MODULE: ./lib/core/base/encode-terminal.js
var encode_terminal = __webpack_require__(8215);
// EXTERNAL MODULE: ./lib/core/base/reply.js
var base_reply = __webpack_require__(7634);
;// CONCATENATED MODULE: ./lib/cli/report.js
// What a person or a program is told at the end, and the exit code.



async function report(finished, told, streams) {
    if (told.globals.json || told.globals.jsonl)
        await printJson(finished, told, streams);
    else
        await printText(finished, told, streams);
    return finished.problem ? (0,base_problem/* exitCodeOf */.FO)(finished.problem.code) : 0;
}
async function printJson(finished, { command, globals, request }, streams) {
    const { envelopeOf, eventLines } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 6161));
    const events = globals.jsonl && !globals.dryRun ? eventLines(finished, request.id) : [];
    const lines = [...events, JSON.stringify(envelopeOf(command, finished, globals))];
    await streams.out(`${lines.join("\n")}\n`);
}
async function printText(finished, told, streams) {
    const { globals, directory } = told;
    await streams.out((0,encode_terminal/* encodeTerminal */.zK)(shownOf(finished, globals), streams.shown));
    if (finished.warnings.length > 0 || finished.problem !== null) {
        const { problemText, warningsText } = await __webpack_require__.e(/* import() */ 6701).then(__webpack_require__.bind(__webpack_require__, 6701));
        const telling = { terminal: streams.said, directory: directory ?? ".", verbose: globals.verbose };
        if (!globals.quiet)
            await streams.err(warningsText(finished.warnings, telling));
        if (finished.problem)
            await streams.err(problemText(finished.problem, telling));
    }
    if (globals.quiet)
        return;
    if (globals.dryRun && finished.problem === null)
        await streams.err(dryRunNote(finished));
    if (globals.verbose)
        await streams.err(details(finished, told));
}
/** With --dry-run the diff stands in the place of what would be said. */
function shownOf({ reply, diff, changes }, { dryRun, quiet }) {
    if (dryRun && diff !== "")
        return [(0,base_reply/* code */.aY)(diff, "diff")];
    return quiet && changes.length > 0 ? [] : reply;
}
function dryRunNote({ changes }) {
    const files = changes.length === 1 ? "1 file" : `${changes.length} files`;
    return changes.length === 0 ? "Dry run: nothing would change.\n" : `Dry run: ${files} would change; nothing was written.\n`;
}
function details({ changes }, { request }) {
    const written = changes.map(({ path, text }) => `  ${text === null ? "deleted" : "written"} ${path}\n`).join("");
    return changes.length === 0 ? "" : `request ${request.id}\n${written}`;
}

;// CONCATENATED MODULE: ./lib/cli/streams.js
/** Columns where a terminal does not tell. */
const WIDTH = 80;
function openStreams(environment, noColor) {
    const terminal = (stream) => ({
        colour: !noColor && hasColour(stream.isTTY === true, environment),
        width: stream.isTTY === true ? stream.columns || WIDTH : null,
    });
    return {
        out: writer(process.stdout),
        err: writer(process.stderr),
        shown: terminal(process.stdout),
        said: terminal(process.stderr),
    };
}
/** FORCE_COLOR says yes, or with 0 no; then NO_COLOR says no; then a terminal that is not dumb has colours. */
function hasColour(isTerminal, environment) {
    const forced = environment["FORCE_COLOR"];
    if (forced !== undefined && forced !== "")
        return forced !== "0" && forced !== "false";
    if ((environment["NO_COLOR"] ?? "") !== "")
        return false;
    return isTerminal && environment["TERM"] !== "dumb";
}
function writer(stream) {
    // Without a listener a closed pipe would end the process with a stack; the callback below hears of it as well.
    stream.on("error", () => undefined);
    return (text) => (text === "" ? Promise.resolve() : new Promise((resolve) => void stream.write(text, () => resolve())));
}

;// CONCATENATED MODULE: ./lib/cli/main.js
// The command line behind its entry: words in, an answer on stdout, talk on stderr, the exit code out.







/** 128 and the signal's number, as shells count. */
const INTERRUPTED_EXIT = 130;
/** Words are those after `milestone`. Never throws; nothing is loaded but what the verb needs. */
async function run(words) {
    const parsed = await parseWords(words, "cli");
    const { globals, command } = parsed;
    const told = { command, globals, request: requestOf(parsed), directory: directoryOf(globals) };
    const streams = openStreams(process.env, globals.noColor);
    const interrupted = () => interrupt(told);
    process.once("SIGINT", interrupted);
    try {
        return await report(await finish(parsed, told), told, streams);
    }
    catch (error) {
        return await report(unexpected(error, globals), told, streams);
    }
    finally {
        process.off("SIGINT", interrupted);
    }
}
/** A question needs no id of its own. */
function requestOf({ globals, call }) {
    const named = globals.requestId ?? process.env["MILESTONE_REQUEST_ID"] ?? "";
    if (named !== "")
        return { id: named, given: true };
    return { id: call.ok && call.value.verb.kind === "command" ? randomId() : "", given: false };
}
/** Loading node:crypto takes a third of the time of a bare start, so it waits until it is needed. */
function randomId() {
    return process.getBuiltinModule("node:crypto").randomUUID();
}
/** Where relative paths start; null where there is no such folder. */
function directoryOf({ directory }) {
    try {
        const path = (0,external_node_path_.resolve)(process.cwd(), directory ?? ".");
        return (0,external_node_fs_.statSync)(path).isDirectory() ? path : null;
    }
    catch {
        return null;
    }
}
async function finish({ call, globals }, told) {
    if (!call.ok)
        return failedWith(call.problem);
    const { directory } = told;
    if (directory === null)
        return failedWith(noDirectory(globals));
    const { verb, args } = call.value;
    const agreement = verb.kind === "command" && !globals.yes && !globals.dryRun ? (verb.confirm?.(args) ?? null) : null;
    if (agreement !== null) {
        const { confirm } = await __webpack_require__.e(/* import() */ 1993).then(__webpack_require__.bind(__webpack_require__, 1993));
        const refusal = await confirm(agreement, process.env);
        if (refusal)
            return failedWith(refusal);
    }
    return carryOut(call.value, { ...told, directory });
}
function noDirectory({ directory }) {
    if (directory === null)
        return (0,base_problem/* problem */.CC)("file-not-found", "The folder you are in does not exist any more.", { hint: "Go to another folder, or name one with -C." });
    return (0,base_problem/* problem */.CC)("file-not-found", `There is no folder ${directory}.`, { hint: "Check what stands after -C." });
}
async function carryOut(call, told) {
    const { openPorts } = await Promise.all(/* import() */[__webpack_require__.e(4312), __webpack_require__.e(2089)]).then(__webpack_require__.bind(__webpack_require__, 2089));
    const { globals, directory, request } = told;
    const opened = await openPorts({ directory, dataPath: globals.dataPath, environment: process.env });
    if (!opened.ok)
        return failedWith(opened.problem);
    const { ports, actor } = opened.value;
    const { verb, args, line } = call;
    const user = process.env["USER"] || process.env["USERNAME"] || "unknown";
    const caller = {
        // A question is nobody's deed: git is not asked for a name.
        actor: process.env["MILESTONE_ACTOR"] || (verb.kind === "command" ? await actor() : null) || user,
        permission: "admin",
        now: () => new Date().toISOString(),
        request,
        dryRun: globals.dryRun,
        commit: !globals.noCommit,
        yes: globals.yes,
    };
    if (verb.kind === "query")
        return (await Promise.all(/* import() */[__webpack_require__.e(4402), __webpack_require__.e(3850), __webpack_require__.e(4312), __webpack_require__.e(7787), __webpack_require__.e(946)]).then(__webpack_require__.bind(__webpack_require__, 946))).ask(ports, { verb, args, line }, caller);
    return (await Promise.all(/* import() */[__webpack_require__.e(4402), __webpack_require__.e(3850), __webpack_require__.e(4312), __webpack_require__.e(9110), __webpack_require__.e(7787), __webpack_require__.e(946), __webpack_require__.e(784)]).then(__webpack_require__.bind(__webpack_require__, 784))).transact(ports, { verb, args, line }, caller);
}
function failedWith(trouble) {
    return { data: null, reply: [], warnings: [], problem: trouble, changes: [], diff: "" };
}
/** The id joins what a person reports to what they saw. */
function unexpected(error, { verbose }) {
    const id = randomId().slice(0, 8);
    const what = error instanceof Error ? error.message : String(error);
    if (verbose && error instanceof Error)
        process.stderr.write(`${error.stack ?? ""}\n`);
    const hint = verbose ? "Report it with the lines above." : "Run it again with --verbose for the details, and report them.";
    return failedWith((0,base_problem/* problem */.CC)("unexpected", `A fault in this program (${id}): ${what}`, { hint }));
}
/** Files and refs change in single steps, so that ending at once leaves nothing half done. */
function interrupt({ command, globals }) {
    const finished = failedWith((0,base_problem/* problem */.CC)("interrupted", "Interrupted."));
    const text = globals.json || globals.jsonl ? `${JSON.stringify((0,envelope.envelopeOf)(command, finished, globals))}\n` : "";
    try {
        (0,external_node_fs_.writeSync)(process.stdout.fd, text);
    }
    catch {
        // Nobody reads any more.
    }
    process.exit(INTERRUPTED_EXIT);
}


/***/ }),

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
/* harmony export */   F1: () => (/* binding */ displayWidth),
/* harmony export */   I4: () => (/* binding */ styled),
/* harmony export */   zK: () => (/* binding */ encodeTerminal)
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


/***/ }),

/***/ 8422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Lv: () => (/* binding */ isList),
/* harmony export */   NK: () => (/* binding */ toJsonObject),
/* harmony export */   Vk: () => (/* binding */ sameJson),
/* harmony export */   aB: () => (/* binding */ toJson),
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   pi: () => (/* binding */ isMapping)
/* harmony export */ });
// Plain data: what YAML and JSON can say, and when two pieces of it are equal.
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** The same question about plain data. */
function isMapping(value) {
    return isObject(value);
}
function isList(value) {
    return Array.isArray(value);
}
/** Deep equality of plain data; the order of keys does not count, NaN equals NaN, 0 and -0 are one. */
function sameJson(left, right) {
    if (left === right || (left !== left && right !== right))
        return true;
    if (Array.isArray(left))
        return Array.isArray(right) && sameList(left, right);
    if (!isObject(left) || !isObject(right))
        return false;
    const keys = Object.keys(left);
    if (keys.length !== Object.keys(right).length)
        return false;
    return keys.every((key) => Object.hasOwn(right, key) && sameJson(left[key], right[key]));
}
function sameList(left, right) {
    return left.length === right.length && left.every((item, index) => sameJson(item, right[index]));
}
/** One text for equal values: keys sorted, no white space. */
function canonicalJson(value) {
    return JSON.stringify(value, (_key, member) => isObject(member) ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1))) : member);
}
/** Plain data as YAML and JSON can say it; members that are undefined are left out. */
function toJson(value) {
    if (value === null || typeof value === "string" || typeof value === "boolean")
        return value;
    if (typeof value === "number")
        return value;
    if (Array.isArray(value))
        return value.map(toJson);
    if (!isObject(value))
        return null;
    return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined).map(([key, part]) => [key, toJson(part)]));
}
/** The same for a mapping. */
function toJsonObject(mapping) {
    const json = toJson(mapping);
    return isMapping(json) ? json : {};
}


/***/ }),

/***/ 5312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ distance),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
// Near misses: how far two words are apart, and which of many somebody may have meant.
/** At most three candidates within a third of the word's length, nearest first. */
function nearest(word, candidates) {
    const limit = Math.max(1, Math.floor(word.length / 3));
    return candidates
        .map((candidate) => ({ candidate, distance: distance(word.toLowerCase(), candidate.toLowerCase()) }))
        .filter((entry) => entry.distance <= limit)
        .sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1))
        .slice(0, 3)
        .map((entry) => entry.candidate);
}
/** Edit distance with neighbouring letters swapped counted once (Damerau, restricted). */
function distance(left, right) {
    let before = [];
    let row = Array.from({ length: right.length + 1 }, (_unused, index) => index);
    for (let i = 1; i <= left.length; i++) {
        const next = [i];
        for (let j = 1; j <= right.length; j++) {
            const change = (row[j - 1] ?? 0) + (left[i - 1] === right[j - 1] ? 0 : 1);
            const swapped = i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1];
            next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, change, swapped ? (before[j - 2] ?? 0) + 1 : Infinity));
        }
        before = row;
        row = next;
    }
    return row[right.length] ?? 0;
}


/***/ }),

/***/ 9649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CC: () => (/* binding */ problem),
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   Z9: () => (/* binding */ placeText)
/* harmony export */ });
/* unused harmony export PROBLEMS */
// The closed list of expected failures, each with its exit code and what it means.
/** Exit codes: 0 ok, 1 found or failed, 2 usage, 3 refused or waiting, 4 unreadable data, 5 conflict, 7 remote, 74 disk, 130 interrupted. */
const PROBLEMS = {
    // 1: what was named does not exist, or a check found something
    "milestone-not-found": { exit: 1, means: "No milestone has this id, prefix or title." },
    "task-not-found": { exit: 1, means: "The milestone has no task with this id." },
    "dependency-not-found": { exit: 1, means: "A dependency names a milestone or task that does not exist." },
    "file-not-found": { exit: 1, means: "A file or folder that was named does not exist or cannot be opened." },
    "template-not-found": { exit: 1, means: "No template has this name." },
    "key-not-found": { exit: 1, means: "No configuration key has this name." },
    "no-milestone-data": { exit: 1, means: "The repository has no milestone data yet." },
    "check-failed": { exit: 1, means: "A check found problems; the data lists them." },
    // 2: usage
    "usage": { exit: 2, means: "The command line or comment cannot be understood." },
    "unknown-verb": { exit: 2, means: "No verb has this name." },
    "unknown-flag": { exit: 2, means: "The verb has no such flag." },
    "invalid-argument": { exit: 2, means: "An argument has a value that is not allowed." },
    "invalid-id": { exit: 2, means: "An id has a form that is not allowed." },
    "confirmation-needed": { exit: 2, means: "The verb asks for --yes." },
    "not-available": { exit: 2, means: "The verb is known, but not built yet." },
    "old-node": { exit: 2, means: "The Node that runs this is too old." },
    // 3: refused
    "already-exists": { exit: 3, means: "What should be made is there already and is not overwritten." },
    "transition-not-allowed": { exit: 3, means: "The status cannot change in this way." },
    "milestone-not-complete": { exit: 3, means: "The milestone still has open tasks." },
    "milestone-archived": { exit: 3, means: "An archived milestone is not changed." },
    "dependency-cycle": { exit: 3, means: "Dependencies lead back to where they started." },
    "dependency-open": { exit: 3, means: "A dependency is not finished yet." },
    "permission-denied": { exit: 3, means: "The actor may not do this." },
    "invariant-broken": { exit: 3, means: "The change would leave data that contradicts itself." },
    "prerequisite-missing": { exit: 1, means: "Something the machine needs is missing or too old." },
    // 4: data that cannot be read
    "invalid-yaml": { exit: 4, means: "A file is not valid YAML." },
    "invalid-value": { exit: 4, means: "A field has a value that is not allowed." },
    "conflict-markers": { exit: 4, means: "A file holds unresolved merge conflict markers." },
    "file-too-large": { exit: 4, means: "A file is larger than 5 MiB." },
    "too-deep": { exit: 4, means: "A file nests deeper than 100 levels." },
    "too-many-aliases": { exit: 4, means: "A file uses more than 100 YAML aliases." },
    "not-text": { exit: 4, means: "A file is not UTF-8 text." },
    "not-a-file": { exit: 4, means: "A symbolic link or a folder stands where a file belongs." },
    "unreadable": { exit: 4, means: "A file cannot be opened for reading." },
    "invalid-event": { exit: 4, means: "A line of an event log cannot be read." },
    // 5
    "conflict": { exit: 5, means: "Somebody else changed the same thing, and the retries are used up." },
    "request-conflict": { exit: 5, means: "This request id was used for another command." },
    "merge-conflict": { exit: 5, means: "Both sides changed a text; both values are on record." },
    // 7, 74, 130
    "remote-unavailable": { exit: 7, means: "A remote does not answer." },
    "git-failed": { exit: 1, means: "git refused or failed." },
    "not-writable": { exit: 74, means: "A file or folder cannot be written." },
    "disk-full": { exit: 74, means: "The disk is full." },
    "interrupted": { exit: 130, means: "The command was interrupted." },
    "unexpected": { exit: 1, means: "A fault of this program; the message carries an id." },
    // warnings: they accompany an answer and never end a command
    "already-done": { exit: 0, means: "This request was carried out before; nothing was changed." },
    "not-committed": { exit: 0, means: "Files were written, but no git commit was made." },
    "rewritten-whole": { exit: 0, means: "A file could not be edited line by line and was written anew." },
    "unknown-key": { exit: 0, means: "A key is not known; it is kept." },
    "duplicate-key": { exit: 0, means: "A key appears more than once; the values were merged." },
    "glued-line": { exit: 0, means: "A line was appended to one without an end; the two were read apart." },
    "placeholder": { exit: 0, means: "A value is still the placeholder of the documentation." },
    "value-ignored": { exit: 0, means: "A value was not usable; the default holds." },
    "secret-in-file": { exit: 0, means: "A credential stands in a file that is committed." },
    "stored-progress-wrong": { exit: 0, means: "The stored progress is not what the tasks say." },
    "dangling-reference": { exit: 0, means: "A reference names a milestone that is not there; it is kept." },
    "duplicate-id": { exit: 0, means: "Two files claim the same milestone." },
    "id-from-file-name": { exit: 0, means: "The id inside differs from the file name; the file name holds." },
    "litter": { exit: 0, means: "A left-over of an earlier crash or tool lies in the data folder." },
    "legacy-layout": { exit: 0, means: "Data in a layout of an earlier version was read." },
    "contradicting-status": { exit: 0, means: "A status does not fit the tasks or the milestones around it; it is kept." },
    "unknown-assignee": { exit: 0, means: "A name is no GitHub login and is mapped to none; it is kept." },
    "contradicting-event": { exit: 0, means: "An event contradicts its milestone; the milestone holds." },
};
function problem(code, message, more = {}) {
    return { code, message, ...(more.hint && { hint: more.hint }), ...(more.at && { at: more.at }) };
}
function exitCodeOf(code) {
    return PROBLEMS[code].exit;
}
/** `path:line:column`, as editors open it. */
function placeText(place) {
    if (place.line === undefined)
        return place.path;
    return `${place.path}:${place.line}${place.column === undefined ? "" : `:${place.column}`}`;
}


/***/ }),

/***/ 7634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G5: () => (/* binding */ command),
/* harmony export */   OA: () => (/* binding */ fields),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   R_: () => (/* binding */ heading),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   qB: () => (/* binding */ progress),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
// A reply as a small document of plain texts; the encoders of each sink print it.
const heading = (text) => ({ kind: "heading", text });
const text = (content) => ({ kind: "text", text: content });
const list = (items) => ({ kind: "list", items });
const fields = (rows) => ({ kind: "fields", rows });
const progress = (label, percentage) => ({ kind: "progress", label, percentage });
function table(head, rows) {
    return { kind: "table", head, rows };
}
/** `language` is a Markdown info word such as `diff`, `mermaid`, `yaml` or `text`. */
function code(content, language = "text") {
    return { kind: "code", text: content, language };
}
/** A command to copy, with the reason to run it. */
function command(content, why) {
    return { kind: "command", text: content, why };
}


/***/ }),

/***/ 4953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ all),
/* harmony export */   g: () => (/* binding */ failed),
/* harmony export */   ok: () => (/* binding */ ok)
/* harmony export */ });
function ok(value) {
    return { ok: true, value };
}
function failed(problem) {
    return { ok: false, problem };
}
/** All values, or the first problem. */
function all(results) {
    const values = [];
    for (const result of results) {
        if (!result.ok)
            return result;
        values.push(result.value);
    }
    return ok(values);
}


/***/ }),

/***/ 77:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rY: () => (/* binding */ ALIASES),
  DF: () => (/* binding */ SCRIPT_NAMES),
  JW: () => (/* binding */ withoutAliases)
});

;// CONCATENATED MODULE: ./lib/core/grammar/rewrite.js
// How one row of the aliases rewrites the words that somebody typed.
/** The words as the row means them, or the same words where it does not match. */
function rewriteBy([typed, meant], words) {
    const match = matchRow(typed.split(" "), words);
    if (match === null)
        return words;
    return [...meant.split(" ").map((word) => match.named.get(word) ?? word), ...match.rest];
}
function matchRow(pattern, words) {
    const named = new Map();
    const firstFlag = pattern.findIndex((part) => part.startsWith("--") || part === "$");
    const heads = pattern.slice(0, firstFlag <= 0 ? pattern.length : firstFlag);
    for (const [index, part] of heads.entries())
        if (!matchWord(part, words[index], named))
            return null;
    let rest = words.slice(heads.length);
    for (let at = heads.length; at < pattern.length; at++) {
        const part = pattern[at] ?? "";
        if (part === "$")
            return rest.length === 0 ? { named, rest } : null;
        const next = pattern[at + 1];
        const value = next === undefined || next.startsWith("--") || next === "$" ? undefined : next;
        const without = withoutFlag(rest, [part, value], named);
        if (without === null)
            return null;
        rest = without;
        if (value !== undefined)
            at++;
    }
    return { named, rest };
}
/** A capital name takes any word that is not a flag. */
function matchWord(part, word, named) {
    if (word === undefined)
        return false;
    if (!/^[A-Z]+$/.test(part))
        return part === word;
    if (word.startsWith("-"))
        return false;
    named.set(part, word);
    return true;
}
/** The words without the flag and its value, or null where it is not among them. */
function withoutFlag(words, [flag, value], named) {
    const end = words.includes("--") ? words.indexOf("--") : words.length;
    const at = words.findIndex((word, index) => index < end && (word === flag || (value !== undefined && word.startsWith(`${flag}=`))));
    if (at < 0)
        return null;
    if (value === undefined)
        return words.toSpliced(at, 1);
    const attached = words[at]?.slice(flag.length + 1);
    const isAttached = words[at] !== flag;
    if (!matchWord(value, isAttached ? attached : words[at + 1], named))
        return null;
    return words.toSpliced(at, isAttached ? 1 : 2);
}

;// CONCATENATED MODULE: ./lib/core/grammar/aliases.js
// The flags and script names of earlier versions, each with the words that say the same today.

/** What the command was called with in the guides: 5 commands, 33 flags. Those that mean today what they say need no row. */
const COMMANDS = [
    ["update $", "status"],
    ["update ID --enable-kiro", "kiro enable ID"],
    ["update ID --agents", "agent status ID"],
    ["update ID --kiro-status", "kiro status ID"],
    ["update --system-info", "system-info"],
    ["update --migration-status", "migrate status"],
    ["update --validate-migration", "migrate verify"],
    ["update --migration-report", "migrate report"],
    ["update --database-info", "db info"],
    ["update --validate-all-data", "data validate"],
    ["update --check-data-integrity", "data validate"],
    ["update --verify-dependencies", "data validate"],
    ["update --scale-detection-status", "scale status"],
    ["update --recalculate-scale", "scale recalc"],
    ["update --agent-system-status", "agent status"],
    ["update --session-status", "session status"],
    ["update --git-status", "git status"],
    ["update --reload-config", "config reload"],
    ["update --health-check", "doctor"],
    ["update --health-summary", "doctor --summary"],
    ["update --refresh-all-data", "data refresh"],
    ["update --reset-database", "db reset"],
    ["update --reset-connection-pool", "db pool reset"],
    ["update --show-config", "config show --effective"],
    ["update --enterprise-status", "enterprise status"],
];
/** The 113 scripts; `milestone script NAME.sh …` runs what each did. */
const SCRIPTS = [
    ["setup-enhanced-system.sh", "init"],
    ["install-enhanced-system.sh --preserve-database", "init --upgrade --preserve-database"],
    ["install-enhanced-system.sh", "init --upgrade"],
    ["migrate-legacy-data.sh --step-by-step", "migrate legacy --step"],
    ["migrate-legacy-data.sh --resume-from-step N", "migrate legacy --from-step N"],
    ["migrate-legacy-data.sh", "migrate legacy"],
    ["verify-migration.sh", "migrate verify"],
    ["rollback-migration.sh", "migrate rollback"],
    ["resume-migration.sh --from-checkpoint ID", "migrate resume --checkpoint ID"],
    ["resume-migration.sh", "migrate resume"],
    ["migrate-with-repair.sh", "migrate legacy --repair"],
    ["migrate-backend.sh --step-by-step", "backend switch --step"],
    ["migrate-backend.sh", "backend switch"],
    ["fix-milestone-format.sh", "data fix-format"],
    ["check-scale-metrics.sh", "scale status"],
    ["analyze-scale-metrics.sh", "scale status --detailed"],
    ["debug-scale-detection.sh", "scale explain"],
    ["test-scale-detection.sh", "scale test"],
    ["simulate-scale-growth.sh", "scale simulate"],
    ["assess-database.sh", "db assess"],
    ["check-database-health.sh", "db check"],
    ["upgrade-database-schema.sh", "db upgrade"],
    ["fix-database-issues.sh", "db fix"],
    ["reset-database-schema.sh", "db reset --schema"],
    ["optimize-database.sh", "db optimize"],
    ["optimize-sqlite.sh", "db optimize --backend sqlite"],
    ["optimize-postgresql.sh", "db optimize --backend postgresql"],
    ["rebuild-indexes.sh", "db reindex"],
    ["tune-database-performance.sh", "db tune"],
    ["optimize-database-queries.sh", "db tune --queries"],
    ["cleanup-old-data.sh", "data prune"],
    ["validate-data-integrity.sh", "data validate"],
    ["verify-database-repair.sh", "db verify"],
    ["backup-before-switch.sh", "backup create --label pre-switch"],
    ["verify-data-after-switch.sh", "backend verify"],
    ["compare-backends.sh", "backend compare"],
    ["sync-backend-data.sh", "backend sync"],
    ["rebuild-backend-structures.sh", "backend rebuild"],
    ["stop-all-agents.sh", "agent stop --all"],
    ["monitor-agent-coordination.sh", "agent monitor"],
    ["check-agent-conflicts.sh", "agent conflicts"],
    ["analyze-coordination-performance.sh", "agent report"],
    ["set-agent-priorities.sh", "agent priority"],
    ["list-active-sessions.sh", "session list --active"],
    ["find-latest-session.sh", "session latest"],
    ["validate-session-data.sh", "session validate"],
    ["restore-from-session.sh", "session restore"],
    ["cleanup-stale-sessions.sh", "session cleanup --stale"],
    ["set-session-owner.sh", "session own"],
    ["reset-session-management.sh", "session reset"],
    ["validate-kiro-phases.sh", "kiro validate"],
    ["complete-kiro-phase.sh", "kiro complete"],
    ["transition-kiro-phase.sh", "kiro transition"],
    ["reset-kiro-phase.sh", "kiro reset"],
    ["regenerate-kiro-deliverables.sh", "kiro regenerate"],
    ["list-pending-approvals.sh", "approval list"],
    ["approve-phase.sh ID TASK PHASE ROLE", "approval approve ID TASK PHASE --as ROLE"],
    ["approve-phase.sh", "approval approve"],
    ["bypass-approval.sh", "approval bypass"],
    ["test-notifications.sh", "notify test"],
    ["reset-notifications.sh", "notify reset"],
    ["benchmark-system.sh", "perf bench"],
    ["compare-performance.sh", "perf compare"],
    ["analyze-performance.sh", "perf analyze"],
    ["check-resource-usage.sh", "perf resources"],
    ["performance-report.sh", "perf report"],
    ["optimize-system.sh --workload-type TYPE", "perf preset TYPE"],
    ["optimize-system.sh", "perf preset"],
    ["clear-caches.sh", "cache clear"],
    ["check-memory-leaks.sh", "perf memory --leaks"],
    ["monitor-agent-memory.sh", "agent memory"],
    ["test-git-integration.sh", "git test"],
    ["reset-git-integration.sh", "git reset"],
    ["resolve-milestone-conflicts.sh", "git resolve"],
    ["cleanup-milestone-branches.sh", "branch cleanup --orphans"],
    ["cleanup-completed-branches.sh", "branch cleanup --completed"],
    ["archive-old-branches.sh", "branch archive"],
    ["validate-config.sh", "config validate"],
    ["test-config-changes.sh", "config test"],
    ["show-effective-config.sh", "config show --effective"],
    ["check-config-precedence.sh", "config precedence"],
    ["reset-to-default-config.sh", "config reset"],
    ["restart-milestone-system.sh", "restart"],
    ["validate-templates.sh", "template validate"],
    ["test-template-rendering.sh", "template render"],
    ["debug-template-variables.sh", "template vars"],
    ["reload-custom-templates.sh", "template reload"],
    ["validate-workflow.sh", "workflow validate"],
    ["test-workflow.sh", "workflow test"],
    ["debug-workflow-steps.sh", "workflow debug"],
    ["check-feature-licenses.sh", "enterprise features"],
    ["setup-enterprise-database.sh", "db setup --postgresql"],
    ["check-enterprise-dependencies.sh", "enterprise check"],
    ["validate-enterprise-config.sh", "enterprise validate"],
    ["test-enterprise-features.sh", "enterprise test"],
    ["test-slack-integration.sh", "integration test slack"],
    ["test-jira-connection.sh", "integration test jira"],
    ["test-cicd-webhooks.sh", "integration test ci"],
    ["test-integration-endpoints.sh", "integration test --all"],
    ["update-integration-credentials.sh", "integration credentials set"],
    ["reset-integration-state.sh", "integration reset"],
    ["validate-integrations.sh", "integration validate"],
    ["monitor-webhooks.sh", "integration webhooks"],
    ["emergency-rollback.sh", "emergency rollback"],
    ["emergency-reset.sh", "emergency reset"],
    ["restore-from-backup.sh", "backup restore"],
    ["minimal-config.sh", "config minimal"],
    ["comprehensive-data-validation.sh", "data validate"],
    ["repair-data-corruption.sh", "data repair"],
    ["rebuild-from-git.sh", "data rebuild --from-git"],
    ["stop-non-essential-agents.sh", "agent stop --non-essential"],
    ["emergency-cache-clear.sh", "cache clear --force"],
    ["weekly-health-check.sh", "maintenance weekly"],
    ["monthly-optimization.sh", "maintenance monthly"],
    ["quarterly-system-review.sh", "maintenance quarterly"],
    ["annual-backup-test.sh", "maintenance annual"],
    ["setup-automatic-backups.sh", "backup schedule"],
    ["generate-diagnostics.sh", "doctor --verbose"],
    ["document-customizations.sh", "docs customizations"],
    ["create-runbook.sh", "docs runbook"],
];
/** Commands and flags of the wider documents, where they have a meaning here. */
const WIDER = [
    ["--version", "version"],
    ["-V", "version"],
    ["plan --enable-kiro", "plan --kiro-workflow"],
    ["execute --strategy parallel", "execute"],
    ["execute --strategy sequential", "execute --coordination sequential"],
    ["execute --strategy hybrid", "execute --coordination hierarchical"],
    ["execute --session-id SESSION", "execute --resume-session SESSION"],
    ["update ID --dependencies $", "graph ID"],
    ["update ID --complete $", "update ID --status completed"],
    ["update --conflicts $", "agent conflicts"],
    ["update --upcoming $", "next"],
    ["update --performance $", "perf analyze"],
    ["update --resources $", "report resources"],
    ["update --velocity $", "report analytics"],
    ["update --comprehensive $", "status"],
    ["update --system-health $", "doctor"],
    ["update --optimize-database $", "db optimize"],
    ["update --validate-config $", "config validate"],
    ["update --diagnostics $", "doctor --verbose"],
    ["update --monitor $", "agent monitor"],
    ["update --dashboard $", "status"],
    ["update --analytics $", "report analytics"],
    ["update --team $", "report resources"],
    ["status --dashboard", "status"],
    ["status --team-view", "report resources"],
    ["status --executive", "status"],
    ["status --executive-report", "status"],
    ["status --scale-info", "scale status"],
    ["status --force-scale-detection", "scale recalc"],
    ["status --health", "doctor"],
    ["status --validate-storage --repair", "data repair"],
    ["status --validate-storage", "data validate"],
    ["status --migration-status", "migrate status"],
    ["status --format json", "status --json"],
    ["status --format dashboard", "status"],
    ["status --format table", "status"],
    ["review ID TASK --phase PHASE --approve", "approval approve ID TASK PHASE"],
    ["review ID TASK --phase PHASE --reject", "approval reject ID TASK PHASE"],
    ["review ID TASK --phase PHASE --request-changes", "approval request-changes ID TASK PHASE"],
    ["review --my-pending", "approval list --mine"],
    ["review --pending", "approval list"],
    ["review", "approval list"],
    ["archive --list $", "list --status archived"],
    ["archive --rollback-migration BACKUP", "migrate rollback --to BACKUP"],
    ["archive --batch", "archive"],
    ["archive --bulk", "archive"],
    ["visualize ID WHAT HOW $", "graph ID"],
    ["visualize ID WHAT $", "graph ID"],
    ["visualize", "graph"],
    ["quickstart KIND TITLE", "plan TITLE --template KIND"],
    ["migrate file", "backend switch file"],
    ["migrate hybrid", "backend switch sqlite"],
    ["migrate database", "backend switch postgresql"],
    ["migrate ID --to-kiro", "kiro enable ID"],
    ["approve ID TASK PHASE", "approval approve ID TASK PHASE"],
    ["complete ID TASK design", "kiro complete ID TASK design"],
    ["complete ID TASK spec", "kiro complete ID TASK spec"],
    ["complete ID TASK task", "kiro complete ID TASK task"],
    ["complete ID TASK execute", "kiro complete ID TASK execute"],
    ["task ID TITLE", "update ID --add-task TITLE"],
    ["restore BACKUP", "backup restore BACKUP"],
    ["validate", "data validate"],
    ["upgrade", "init --upgrade"],
];
/** Every row, in the order in which they are tried, each once. */
const ALIASES = [
    ...COMMANDS,
    ...SCRIPTS.map(([typed, meant]) => [`script ${typed}`, meant]),
    ...WIDER,
];
/** Names of the scripts, without their flags. */
const SCRIPT_NAMES = [...new Set(SCRIPTS.map(([typed]) => typed.split(" ")[0] ?? typed))];
/** The words in today's form; words that no row knows are left as they are. */
function withoutAliases(words) {
    const typed = words[0] === "script" ? ["script", scriptName(words[1] ?? ""), ...words.slice(2)] : words;
    const meant = rewrite(typed);
    if (meant !== typed || !typed[0]?.startsWith("--"))
        return meant;
    const asUpdate = rewrite(["update", ...typed]);
    return asUpdate[0] === "update" ? typed : asUpdate;
}
/** `./scripts/check-scale-metrics.sh` and `check-scale-metrics` are the same script. */
function scriptName(word) {
    const name = word.slice(word.lastIndexOf("/") + 1);
    return name === "" || name.endsWith(".sh") ? name : `${name}.sh`;
}
function rewrite(words) {
    return ALIASES.reduce((current, row) => (row[0].startsWith(current[0] ?? " ") ? rewriteBy(row, current) : current), words);
}


/***/ }),

/***/ 8356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ positionalsOf),
/* harmony export */   GI: () => (/* binding */ flagName),
/* harmony export */   Gf: () => (/* binding */ canonicalWords),
/* harmony export */   Zo: () => (/* binding */ flagsOf),
/* harmony export */   jH: () => (/* binding */ assignWords)
/* harmony export */ });
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4953);
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9649);
/* harmony import */ var _base_nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5312);
/* harmony import */ var _globals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(108);
/* harmony import */ var _verb_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6627);
// The words after a verb, sorted to its arguments.





/** What looks like a flag; a lone hyphen, a negative number and a text with spaces do not. */
const FLAG = /^--?[A-Za-z][\w-]*(?:=|$)/;
const WORD_SHOWN_MAX = 60;
/** `--from-format` for the argument `fromFormat` or `from_format`. */
function flagName(key) {
    return `--${key.replaceAll("_", "-").replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
/** Names and arguments of the flags of a verb. */
function flagsOf(verb) {
    const named = Object.entries(verb.args).filter(([, spec]) => spec.kind !== "positional");
    return new Map(named.map(([key, spec]) => [flagName(key), { key, spec }]));
}
function positionalsOf(verb) {
    return Object.entries(verb.args).flatMap(([key, spec]) => (spec.kind === "positional" ? [{ key, spec }] : []));
}
/** Words by argument. Problems: `unknown-flag`, `usage`. */
function assignWords(verb, words) {
    const given = {};
    const loose = [];
    const end = words.includes("--") ? words.indexOf("--") : words.length;
    for (let at = 0; at < end; at++) {
        const word = words[at] ?? "";
        if (!FLAG.test(word)) {
            loose.push(word);
            continue;
        }
        const next = at + 1 < end ? words[at + 1] : undefined;
        const taken = takeFlag(verb, { word, next, given });
        if (!taken.ok)
            return taken;
        if (taken.value)
            at++;
    }
    return assignLoose(verb, [...loose, ...words.slice(end + 1)], given);
}
/** True where the next word was taken as the value. */
function takeFlag(verb, { word, next, given }) {
    const equals = word.indexOf("=");
    const name = equals < 0 ? word : word.slice(0, equals);
    const attached = equals < 0 ? undefined : word.slice(equals + 1);
    const found = flagsOf(verb).get(name);
    if (found === undefined)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .g)(unknownFlag(verb, name));
    const { key, spec } = found;
    const values = (given[key] ??= []);
    if (spec.kind === "flag") {
        if (attached !== undefined)
            return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .g)((0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("usage", `${name} takes no value.`));
        values.push("true");
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(false);
    }
    const value = attached ?? (next !== undefined && !(FLAG.test(next) && flagsOf(verb).has(next)) ? next : undefined);
    if (value === undefined)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .g)((0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("usage", `${name} needs ${spec.label} after it.`, { hint: spec.type?.hint }));
    if (values.length > 0 && !spec.many)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .g)((0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("usage", `${name} is given twice.`, { hint: "Give it once." }));
    values.push(value);
    return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(attached === undefined);
}
function unknownFlag(verb, name) {
    const shown = name.slice(0, WORD_SHOWN_MAX);
    const known = [...flagsOf(verb).keys(), ...Object.keys(_globals_js__WEBPACK_IMPORTED_MODULE_1__/* .GLOBAL_FLAGS */ .an)].filter((flag) => flag.startsWith("--"));
    const near = shown.startsWith("--") ? (0,_base_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .p)(shown, known) : known.filter((flag) => flag.startsWith(`-${shown}`));
    const hint = near.length > 0 ? (0,_verb_name_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .au)(near) : `See \`milestone help ${verb.name}\`; \`--\` ends the flags.`;
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("unknown-flag", `${verb.name} has no flag ${shown}.`, { hint });
}
function assignLoose(verb, loose, given) {
    const words = { ...given };
    const rest = [...loose];
    for (const { key, spec } of positionalsOf(verb))
        words[key] = rest.splice(0, spec.many ? rest.length : 1);
    const [extra] = rest;
    if (extra === undefined)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(words);
    return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .g)((0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("usage", `${verb.name} does not know what to do with ${JSON.stringify(extra.slice(0, WORD_SHOWN_MAX))}.`, {
        hint: "Put a text of several words into quotation marks.",
    }));
}
/** The words in one order, whatever order they were typed in: positionals, then flags as the verb lists them. */
function canonicalWords(verb, words) {
    const loose = positionalsOf(verb).flatMap(({ key }) => words[key] ?? []);
    const flags = [...flagsOf(verb)].flatMap(([name, { key, spec }]) => {
        const values = words[key] ?? [];
        return spec.kind === "flag" ? (values.length > 0 ? [name] : []) : values.map((value) => `${name}=${value}`);
    });
    const marked = loose.some((word) => FLAG.test(word) || word === "--") ? ["--", ...loose] : loose;
    return marked === loose ? [...loose, ...flags] : [...flags, ...marked];
}


/***/ }),

/***/ 108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EM: () => (/* binding */ takeGlobals),
/* harmony export */   an: () => (/* binding */ GLOBAL_FLAGS)
/* harmony export */ });
/* unused harmony export NO_GLOBALS */
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4953);
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9649);
// Flags that every verb takes, wherever they stand.


const GLOBAL_FLAGS = {
    "--json": { key: "json", value: null, local: true, summary: "Print one JSON object, whatever happens." },
    "--jsonl": { key: "jsonl", value: null, local: true, summary: "Print a JSON object for each event, and the result as the last." },
    "-C": { key: "directory", value: "DIR", local: true, summary: "Work in this folder." },
    "--data-path": { key: "dataPath", value: "DIR", local: true, summary: "The data folder, instead of .milestones." },
    "--dry-run": { key: "dryRun", value: null, local: false, summary: "Show what would change, and write nothing." },
    "--yes": { key: "yes", value: null, local: false, summary: "Agree to what the verb asks." },
    "--verbose": { key: "verbose", value: null, local: false, summary: "Say more." },
    "--quiet": { key: "quiet", value: null, local: true, summary: "Say nothing but problems." },
    "--no-color": { key: "noColor", value: null, local: true, summary: "No colours." },
    "--no-commit": { key: "noCommit", value: null, local: true, summary: "Write files, but make no git commit." },
    "--request-id": { key: "requestId", value: "ID", local: true, summary: "Name the request: the same one twice changes things once." },
    "--help": { key: "help", value: null, local: false, summary: "Explain the verb." },
};
const SHORT = { "-h": "--help" };
const NO_GLOBALS = {
    json: false, jsonl: false, directory: null, dataPath: null, dryRun: false, yes: false, verbose: false, quiet: false,
    noColor: false, noCommit: false, requestId: null, help: false,
};
/** Takes the global flags out of the words before `--`; all others stay, in their order. */
function takeGlobals(words, door, before = NO_GLOBALS) {
    const globals = { ...before };
    const rest = [];
    let trouble = (0,_base_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(undefined);
    const end = words.includes("--") ? words.indexOf("--") : words.length;
    for (let at = 0; at < end; at++) {
        const word = words[at] ?? "";
        const found = globalFlag(word, door);
        if (found === null) {
            rest.push(word);
            continue;
        }
        const value = found.flag.value === null ? null : (found.value ?? (at + 1 < end ? words[++at] : undefined) ?? null);
        const set = setGlobal(globals, found, value);
        if (trouble.ok)
            trouble = set;
    }
    return { globals, words: [...rest, ...words.slice(end)], problem: trouble };
}
function globalFlag(word, door) {
    const equals = word.startsWith("--") ? word.indexOf("=") : -1;
    const typed = equals < 0 ? word : word.slice(0, equals);
    const name = SHORT[typed] ?? typed;
    const flag = Object.hasOwn(GLOBAL_FLAGS, name) ? GLOBAL_FLAGS[name] : undefined;
    if (flag === undefined || (flag.local && door === "comment"))
        return null;
    return { name, flag, value: equals < 0 ? undefined : word.slice(equals + 1) };
}
function setGlobal(globals, { name, flag, value: attached }, value) {
    const { key } = flag;
    if (key === "directory" || key === "dataPath" || key === "requestId") {
        if (value === null || value === "" || /\p{Cc}/u.test(value))
            return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .g)((0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("usage", `${name} needs ${flag.value === "ID" ? "an id" : "a folder"} after it.`));
        globals[key] = value;
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(undefined);
    }
    globals[key] = true;
    return attached === undefined ? (0,_base_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(undefined) : (0,_base_result_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .g)((0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("usage", `${name} takes no value.`));
}


/***/ }),

/***/ 1905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H9: () => (/* binding */ isPlanned),
/* harmony export */   JA: () => (/* binding */ missingNames),
/* harmony export */   MP: () => (/* binding */ loadVerb),
/* harmony export */   TQ: () => (/* binding */ isBuilt),
/* harmony export */   lS: () => (/* binding */ builtNames),
/* harmony export */   ni: () => (/* binding */ VERB_WORDS_MAX)
/* harmony export */ });
/* unused harmony export allVerbs */
/** One line a verb; nothing is loaded before it is called. */
const BUILT = {
    "archive": async () => (await Promise.all(/* import() */[__webpack_require__.e(4402), __webpack_require__.e(2430)]).then(__webpack_require__.bind(__webpack_require__, 2430))).archive,
    "block": async () => (await Promise.all(/* import() */[__webpack_require__.e(4402), __webpack_require__.e(9650), __webpack_require__.e(7244), __webpack_require__.e(973)]).then(__webpack_require__.bind(__webpack_require__, 973))).block,
    "cancel": async () => (await Promise.all(/* import() */[__webpack_require__.e(4402), __webpack_require__.e(9650), __webpack_require__.e(7244), __webpack_require__.e(2104)]).then(__webpack_require__.bind(__webpack_require__, 2104))).cancel,
    "complete": async () => (await Promise.all(/* import() */[__webpack_require__.e(4402), __webpack_require__.e(9650), __webpack_require__.e(7244), __webpack_require__.e(9381)]).then(__webpack_require__.bind(__webpack_require__, 9381))).complete,
    "completion": async () => (await Promise.all(/* import() */[__webpack_require__.e(4402), __webpack_require__.e(2892)]).then(__webpack_require__.bind(__webpack_require__, 2892))).completion(await talkedAbout("help")),
    "completion ids": async () => (await Promise.all(/* import() */[__webpack_require__.e(4402), __webpack_require__.e(3543)]).then(__webpack_require__.bind(__webpack_require__, 3543))).completionIds,
    "config get": async () => (await Promise.all(/* import() */[__webpack_require__.e(4402), __webpack_require__.e(4312), __webpack_require__.e(4280)]).then(__webpack_require__.bind(__webpack_require__, 4280))).get,
    "config set": async () => (await Promise.all(/* import() */[__webpack_require__.e(4402), __webpack_require__.e(4312), __webpack_require__.e(3320)]).then(__webpack_require__.bind(__webpack_require__, 3320))).set,
    "config show": async () => (await Promise.all(/* import() */[__webpack_require__.e(4402), __webpack_require__.e(4312), __webpack_require__.e(5767)]).then(__webpack_require__.bind(__webpack_require__, 5767))).show,
    "config unset": async () => (await Promise.all(/* import() */[__webpack_require__.e(4402), __webpack_require__.e(4312), __webpack_require__.e(1245)]).then(__webpack_require__.bind(__webpack_require__, 1245))).unset,
    "config validate": async () => (await Promise.all(/* import() */[__webpack_require__.e(4312), __webpack_require__.e(3956)]).then(__webpack_require__.bind(__webpack_require__, 3956))).validate,
    "data fix-format": async () => (await __webpack_require__.e(/* import() */ 9241).then(__webpack_require__.bind(__webpack_require__, 9241))).fixFormat,
    "data validate": async () => (await Promise.all(/* import() */[__webpack_require__.e(4402), __webpack_require__.e(1579), __webpack_require__.e(7522)]).then(__webpack_require__.bind(__webpack_require__, 7522))).validate,
    "doctor": async () => (await Promise.all(/* import() */[__webpack_require__.e(4402), __webpack_require__.e(1579), __webpack_require__.e(4862)]).then(__webpack_require__.bind(__webpack_require__, 4862))).doctor,
    "git resolve": async () => (await __webpack_require__.e(/* import() */ 4870).then(__webpack_require__.bind(__webpack_require__, 4870))).resolve,
    "graph": async () => (await Promise.all(/* import() */[__webpack_require__.e(4402), __webpack_require__.e(9650), __webpack_require__.e(2912)]).then(__webpack_require__.bind(__webpack_require__, 2912))).graph,
    "help": async () => (await Promise.all(/* import() */[__webpack_require__.e(4402), __webpack_require__.e(2791)]).then(__webpack_require__.bind(__webpack_require__, 2791))).help(await talkedAbout("completion")),
    "history": async () => (await Promise.all(/* import() */[__webpack_require__.e(4402), __webpack_require__.e(9650), __webpack_require__.e(2227)]).then(__webpack_require__.bind(__webpack_require__, 2227))).history,
    "import": async () => (await Promise.all(/* import() */[__webpack_require__.e(4402), __webpack_require__.e(2675)]).then(__webpack_require__.bind(__webpack_require__, 2675))).importMilestones,
    "init": async () => (await Promise.all(/* import() */[__webpack_require__.e(4312), __webpack_require__.e(3439)]).then(__webpack_require__.bind(__webpack_require__, 3439))).init,
    "list": async () => (await Promise.all(/* import() */[__webpack_require__.e(4402), __webpack_require__.e(9650), __webpack_require__.e(2343)]).then(__webpack_require__.bind(__webpack_require__, 2343))).list,
    "next": async () => (await Promise.all(/* import() */[__webpack_require__.e(4402), __webpack_require__.e(9650), __webpack_require__.e(99)]).then(__webpack_require__.bind(__webpack_require__, 99))).next,
    "plan": async () => (await Promise.all(/* import() */[__webpack_require__.e(4402), __webpack_require__.e(9650), __webpack_require__.e(7452)]).then(__webpack_require__.bind(__webpack_require__, 7452))).plan,
    "reopen": async () => (await Promise.all(/* import() */[__webpack_require__.e(4402), __webpack_require__.e(9650), __webpack_require__.e(7244), __webpack_require__.e(3767)]).then(__webpack_require__.bind(__webpack_require__, 3767))).reopen,
    "show": async () => (await Promise.all(/* import() */[__webpack_require__.e(4402), __webpack_require__.e(9650), __webpack_require__.e(127)]).then(__webpack_require__.bind(__webpack_require__, 127))).show,
    "status": async () => (await Promise.all(/* import() */[__webpack_require__.e(4402), __webpack_require__.e(9650), __webpack_require__.e(4123)]).then(__webpack_require__.bind(__webpack_require__, 4123))).status,
    "system-info": async () => (await __webpack_require__.e(/* import() */ 9579).then(__webpack_require__.bind(__webpack_require__, 9579))).systemInfo,
    "unblock": async () => (await Promise.all(/* import() */[__webpack_require__.e(4402), __webpack_require__.e(9650), __webpack_require__.e(7244), __webpack_require__.e(5300)]).then(__webpack_require__.bind(__webpack_require__, 5300))).unblock,
    "update": async () => (await Promise.all(/* import() */[__webpack_require__.e(4402), __webpack_require__.e(9650), __webpack_require__.e(7244), __webpack_require__.e(7296)]).then(__webpack_require__.bind(__webpack_require__, 7296))).update,
    "version": async () => (await Promise.all(/* import() */[__webpack_require__.e(4312), __webpack_require__.e(5543)]).then(__webpack_require__.bind(__webpack_require__, 5543))).version,
};
/** Verbs that are named here and built later. */
const PLANNED = [
    "agent conflicts", "agent memory", "agent monitor", "agent priority", "agent report", "agent restart", "agent status",
    "agent stop", "approval approve", "approval bypass", "approval list", "approval reject", "approval request-changes",
    "backend compare", "backend rebuild", "backend status", "backend switch", "backend sync", "backend verify",
    "backup create", "backup list", "backup restore", "backup schedule", "backup test", "branch archive", "branch cleanup",
    "branch list", "cache clear", "check", "config fix", "config minimal", "config precedence", "config reload",
    "config reset", "config test", "dashboard", "data locate", "data prune", "data rebuild", "data refresh", "data repair",
    "db assess", "db check", "db fix", "db info", "db optimize", "db pool reset", "db reindex", "db reset", "db setup",
    "db tune", "db upgrade", "db verify", "docs customizations", "docs runbook", "emergency mode", "emergency reset",
    "emergency rollback", "enterprise check", "enterprise features", "enterprise status", "enterprise test",
    "enterprise validate", "execute", "git reset", "git status", "git test", "integration credentials", "integration reset",
    "integration test", "integration validate", "integration webhooks", "kiro complete", "kiro enable", "kiro regenerate",
    "kiro reset", "kiro status", "kiro transition", "kiro validate", "logs", "maintain", "maintenance annual",
    "maintenance monthly", "maintenance quarterly", "maintenance weekly", "merge-driver", "migrate legacy",
    "migrate report", "migrate resume", "migrate rollback", "migrate status", "migrate verify", "notify log",
    "notify reset", "notify test", "perf analyze", "perf bench", "perf compare", "perf memory", "perf preset",
    "perf report", "perf resources", "report analytics", "report compliance", "report portfolio", "report resources",
    "restart", "scale explain", "scale recalc", "scale simulate", "scale status", "scale test", "session cleanup",
    "session latest", "session list", "session own", "session reset", "session restore", "session status",
    "session validate", "sweep", "template reload", "template render", "template validate", "template vars", "worker",
    "workflow debug", "workflow test", "workflow validate",
];
/** Not shown by help and did-you-mean: only the shell's completion calls it. */
const HIDDEN = new Set(["completion ids"]);
/** The longest name has so many words. */
const VERB_WORDS_MAX = 3;
/** The verb of this name, or null where it is not built yet or not known. */
function loadVerb(name) {
    return Object.hasOwn(BUILT, name) ? (BUILT[name]?.() ?? null) : null;
}
function isBuilt(name) {
    return Object.hasOwn(BUILT, name);
}
function isPlanned(name) {
    return PLANNED.includes(name) && !isBuilt(name);
}
/** Names that people may use today, sorted. */
function builtNames() {
    return Object.keys(BUILT).filter((name) => !HIDDEN.has(name)).sort();
}
/** Names that are known and not built yet, sorted. */
function missingNames() {
    return PLANNED.filter(isPlanned).sort();
}
/** All verbs that people may use, in the order of their names. */
function allVerbs() {
    return load(builtNames());
}
/** What `help` and `completion` talk about beside themselves: the ordinary verbs and the other of the two. */
async function talkedAbout(other) {
    const ordinary = await load(builtNames().filter((name) => name !== "help" && name !== "completion"));
    const last = other === "help" ? (await Promise.all(/* import() */[__webpack_require__.e(4402), __webpack_require__.e(2791)]).then(__webpack_require__.bind(__webpack_require__, 2791))).help([]) : (await Promise.all(/* import() */[__webpack_require__.e(4402), __webpack_require__.e(2892)]).then(__webpack_require__.bind(__webpack_require__, 2892))).completion([]);
    return [...ordinary, last];
}
function load(names) {
    return Promise.all(names.flatMap((name) => loadVerb(name) ?? []));
}


/***/ }),

/***/ 6627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fc: () => (/* binding */ notAvailable),
/* harmony export */   au: () => (/* binding */ didYouMean),
/* harmony export */   rI: () => (/* binding */ nameVerb)
/* harmony export */ });
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4953);
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9649);
/* harmony import */ var _base_nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5312);
/* harmony import */ var _aliases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77);
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1905);
// Which verb the first words name, and what to say where they name none.





/** Words that other tools use for what a verb here does. */
const ELSEWHERE = {
    add: "plan", create: "plan", new: "plan", close: "complete", done: "complete", finish: "complete", delete: "cancel",
    remove: "cancel", rm: "cancel", edit: "update", set: "update", start: "update", get: "show", view: "show", ls: "list",
    search: "list", log: "history", events: "history", ready: "next", board: "status", check: "data validate",
    fix: "data fix-format", merge: "git resolve", resolve: "git resolve", run: "execute", diagnose: "doctor",
};
const WORD_SHOWN_MAX = 60;
/** The longest name that the words begin with, built or not. Problems: `unknown-verb`, `usage` for a noun alone. */
function nameVerb(words) {
    for (let count = Math.min(_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .VERB_WORDS_MAX */ .ni, words.length); count > 0; count--) {
        const name = words.slice(0, count).join(" ");
        if ((0,_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .isBuilt */ .TQ)(name) || (0,_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .isPlanned */ .H9)(name))
            return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)({ name, rest: words.slice(count) });
    }
    return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .g)(unknown(words));
}
function notAvailable(name) {
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("not-available", `${name} is not available yet.`, { hint: "See `milestone help --missing` for what is still to come." });
}
function unknown(words) {
    const [first = "", second] = words.map((word) => word.slice(0, WORD_SHOWN_MAX));
    if (first === "script")
        return unknownScript(second ?? "");
    const known = [...(0,_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .builtNames */ .lS)(), ...(0,_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .missingNames */ .JA)()];
    const ofNoun = known.filter((name) => name.startsWith(`${first} `));
    if (ofNoun.length === 0)
        return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("unknown-verb", `There is no verb ${shown(first)}.`, { hint: hintFor(first, second, known) });
    const choices = ofNoun.map((name) => name.slice(first.length + 1)).join(", ");
    if (second === undefined || second.startsWith("-"))
        return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("usage", `${first} needs one of ${choices} after it.`, { hint: `See \`milestone help ${first}\`.` });
    const near = closest(`${first} ${second}`, ofNoun);
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("unknown-verb", `There is no verb ${shown(`${first} ${second}`)}.`, {
        hint: near.length > 0 ? didYouMean(near) : `${first} knows ${choices}.`,
    });
}
function unknownScript(name) {
    if (name === "")
        return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("usage", "script needs the name of a script after it.", { hint: "See `milestone help --aliases`." });
    const near = closest(name, _aliases_js__WEBPACK_IMPORTED_MODULE_1__/* .SCRIPT_NAMES */ .DF);
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("unknown-verb", `There was no script ${shown(name)}.`, { hint: near.length > 0 ? didYouMean(near) : "See `milestone help --aliases`." });
}
function hintFor(first, second, known) {
    const elsewhere = Object.hasOwn(ELSEWHERE, first) ? ELSEWHERE[first] : undefined;
    if (elsewhere !== undefined)
        return didYouMean([elsewhere]);
    const pairs = second === undefined ? [] : closest(`${first} ${second}`, known.filter((name) => name.includes(" ")));
    const names = new Set([...known.map((name) => name.split(" ")[0] ?? name), ...known]);
    const near = pairs.length > 0 ? pairs : closest(first, [...names]);
    return near.length > 0 ? didYouMean(near) : "See `milestone help`.";
}
/** Of the near ones those that are nearest. */
function closest(word, candidates) {
    const near = (0,_base_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .p)(word, candidates);
    const least = Math.min(...near.map((candidate) => (0,_base_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .distance */ .I)(word, candidate)));
    return near.filter((candidate) => (0,_base_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .distance */ .I)(word, candidate) === least);
}
function didYouMean(candidates) {
    return `Did you mean ${candidates.join(" or ")}?`;
}
function shown(word) {
    return JSON.stringify(word);
}


/***/ }),

/***/ 6529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ec: () => (/* binding */ defineQuery),
/* harmony export */   HC: () => (/* binding */ optionalPositional),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   NB: () => (/* binding */ defineCommand),
/* harmony export */   Qc: () => (/* binding */ parseValues),
/* harmony export */   fF: () => (/* binding */ options),
/* harmony export */   g9: () => (/* binding */ positionals),
/* harmony export */   n8: () => (/* binding */ positional),
/* harmony export */   uK: () => (/* binding */ option),
/* harmony export */   zB: () => (/* binding */ requiredOption)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7730);
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9649);
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4953);
// What a verb is: its arguments, what it needs to know, and how it decides or answers.



function defineCommand(parts) {
    return { kind: "command", ...parts };
}
function defineQuery(parts) {
    return { kind: "query", ...parts };
}
function positional(type, summary) {
    return argument("positional", type, { summary, required: true, many: false });
}
function optionalPositional(type, summary) {
    return argument("positional", type, { summary, required: false, many: false });
}
/** One or more words at the end. */
function positionals(type, summary) {
    return argument("positional", type, { summary, required: true, many: true });
}
function option(type, summary) {
    return argument("option", type, { summary, required: false, many: false });
}
/** An option that must be given. */
function requiredOption(type, summary) {
    return argument("option", type, { summary, required: true, many: false });
}
/** An option that may be given several times. */
function options(type, summary) {
    return argument("option", type, { summary, required: false, many: true });
}
function flag(summary) {
    return { kind: "flag", label: "", summary, required: false, many: false, type: null };
}
function argument(kind, type, more) {
    return { kind, label: type.label, type: type, ...more };
}
/** Words to values. Problems: `usage` for what is missing, the type's own code for what does not fit. */
function parseValues(verb, words) {
    const values = {};
    for (const [name, spec] of Object.entries(verb.args)) {
        const value = parseArgument(spec, { name, verb: verb.name, given: words[name] ?? [] });
        if (!value.ok)
            return value;
        values[name] = value.value;
    }
    return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(values);
}
function parseArgument(spec, { name, verb, given }) {
    const { type } = spec;
    if (!type)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(given.length > 0);
    if (given.length === 0 && spec.required)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .g)((0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("usage", `${verb} needs ${spec.kind === "option" ? `--${name} ` : ""}${spec.label}: ${spec.summary}`, { hint: `See milestone help ${verb}.` }));
    const parsed = [];
    for (const word of given) {
        const result = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xL(type.schema, word);
        if (!result.success)
            return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .g)(notFitting(type, spec.kind === "option" ? `--${name}` : spec.label, word));
        parsed.push(result.data);
    }
    return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(spec.many ? parsed : parsed.at(-1));
}
/** Longer words are not repeated in messages. */
const WORD_SHOWN_MAX = 60;
function notFitting(type, name, word) {
    const shown = word.length > WORD_SHOWN_MAX ? `${word.slice(0, WORD_SHOWN_MAX)}…` : word;
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)(type.code, `${name} cannot be ${JSON.stringify(shown)}.`, { hint: type.hint });
}


/***/ })

};
