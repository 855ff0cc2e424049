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


/***/ })

};
