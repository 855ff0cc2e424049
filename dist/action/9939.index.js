export const id = 9939;
export const ids = [9939];
export const modules = {

/***/ 79939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openHistory: () => (/* binding */ openHistory)
/* harmony export */ });
/* harmony import */ var _core_base_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33445);
// History from `git log`.

const SAFE = ["-z", "--no-color", "--no-ext-diff", "--no-textconv", "--no-show-signature", "--no-notes", "--encoding=UTF-8"];
const FIELDS = ["%H", "%ct", "%an", "%s", "%(trailers:key=Request,valueonly,separator=%x20)", "%(trailers:key=Command,valueonly,separator=%x20)", "%(trailers:key=Milestone,valueonly,separator=%x20)"];
/** Far more than anybody reads; a larger number would only fill the memory. */
const COMMITS_MAX = 100_000;
function openHistory(source) {
    return {
        async commits(query) {
            const tip = await source.tip();
            if (!tip.ok)
                return tip;
            if (tip.value === null || isHopeless(query))
                return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)([]);
            const answer = await source.git.run({ command: "log", revisions: [tip.value], ...callOf(source, query) });
            if (!answer.ok)
                return answer;
            const commits = parseLog(answer.value.toString());
            const wanted = "request" in query ? commits.filter(({ requests }) => requests.split(" ").includes(query.request)).slice(0, 1) : commits;
            return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(wanted.map(({ commit }) => commit));
        },
    };
}
/** An id with white space or control characters stands in no trailer, and would be taken for several patterns. */
function isHopeless(query) {
    return "request" in query ? !/^[^\s\p{Cc}]+$/u.test(query.request) : query.paths.length === 0 || query.limit < 1;
}
function callOf({ repoPath }, query) {
    const format = `--format=${FIELDS.join("%x00")}`;
    if ("request" in query)
        return { options: [...SAFE, format, "--fixed-strings", `--grep=Request: ${query.request}`] };
    const limit = Math.min(Math.floor(query.limit), COMMITS_MAX);
    return { options: [...SAFE, format, `--max-count=${limit}`], paths: query.paths.map(repoPath) };
}
function parseLog(text) {
    const fields = text.split("\0");
    const commits = [];
    for (let at = 0; at + FIELDS.length <= fields.length; at += FIELDS.length) {
        const [id = "", seconds = "", author = "", subject = "", requests = "", command = "", milestones = ""] = fields.slice(at, at + FIELDS.length);
        commits.push({ commit: { id, at: new Date(Number(seconds) * 1000).toISOString(), author, subject, command: command === "" ? null : command, milestones: milestones.split(" ").filter((each) => each !== "") }, requests });
    }
    return commits;
}


/***/ })

};
