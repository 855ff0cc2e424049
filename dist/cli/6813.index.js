export const id = 6813;
export const ids = [6813];
export const modules = {

/***/ 96813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openGitHubMentions: () => (/* binding */ openGitHubMentions)
});

// EXTERNAL MODULE: ./lib/core/base/encode/inline.js
var inline = __webpack_require__(29620);
;// CONCATENATED MODULE: ./lib/core/base/encode/mention.js
// A comment that mentions exactly those it is for; nobody else's words in it do.

/** GitHub calls no more people than this by one comment. */
const MENTIONS_MAX = 50;
const LINE_LENGTH_MAX = 1_000;
const LINES_MAX = 40;
/** Markdown. */
function encodeMention({ title, lines, to, link }) {
    const called = [...new Set(to.filter(isMentionable))].slice(0, MENTIONS_MAX);
    const items = lines.slice(0, LINES_MAX).map((line) => `- ${(0,inline/* lineText */.oZ)((0,inline/* upToLength */.jV)(line, LINE_LENGTH_MAX))}`);
    const head = `**${(0,inline/* inlineText */.ln)((0,inline/* upToLength */.jV)(title, LINE_LENGTH_MAX))}**${called.length > 0 ? ` – ${called.join(" ")}` : ""}`;
    return [head, ...(items.length > 0 ? [items.join("\n")] : []), ...(link === null ? [] : [(0,inline/* linked */.q)("Open", link)])].join("\n\n");
}
/** A login or a team as GitHub allows them, and nothing that only looks like one. */
function isMentionable(name) {
    return /^@[a-z\d](?:-?[a-z\d]){0,38}(?:\/[a-z\d][a-z\d_-]{0,99})?$/i.test(name);
}

;// CONCATENATED MODULE: ./lib/adapters/notify/github.js
// GitHub: a comment where the milestone is talked about, which mentions whom the notice is for and nobody else.

function openGitHubMentions(mentions) {
    return {
        channel: "github",
        async deliver(notice, within) {
            if (notice.milestone === null)
                return { delivered: false, detail: "It is about no milestone.", later: null, final: true };
            const late = Promise.withResolvers();
            const timer = setTimeout(() => late.resolve(null), within);
            const said = await Promise.race([mentions.say({ milestone: notice.milestone, id: notice.id, markdown: encodeMention(notice) }), late.promise]);
            clearTimeout(timer);
            if (said === null)
                return { delivered: false, detail: "There was no answer in time.", later: null, final: false };
            if (!said.ok)
                return { delivered: false, detail: said.problem.code, later: null, final: said.problem.code === "not-found" };
            return said.value === null ? { delivered: false, detail: "The milestone has no issue or pull request.", later: null, final: false } : { delivered: true, detail: "commented" };
        },
    };
}


/***/ }),

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


/***/ })

};
