export const id = 1317;
export const ids = [1317];
export const modules = {

/***/ 21317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   confirm: () => (/* binding */ confirm)
/* harmony export */ });
/* harmony import */ var _core_base_encode_plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5569);
/* harmony import */ var _core_base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
// Asking a person, where there is one, for what a verb wants agreed.


/** Null where the person agrees. Problem: `confirmation-needed`. */
async function confirm(sentence, environment) {
    if (!canAsk(environment))
        return (0,_core_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("confirmation-needed", `This needs a yes: ${sentence}`, { hint: "Add --yes to the command." });
    const { createInterface } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 26848, 19));
    const reader = createInterface({ input: process.stdin, output: process.stderr });
    // A terminal hands Ctrl+C to the reader, not to the process.
    reader.on("SIGINT", () => process.emit("SIGINT"));
    const closed = new Promise((resolve) => reader.once("close", () => resolve("")));
    try {
        const answer = await Promise.race([reader.question(`${(0,_core_base_encode_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h)(sentence)} [y/N] `), closed]);
        if (/^y(?:es)?$/i.test(answer.trim()))
            return null;
        return (0,_core_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("confirmation-needed", "You did not say yes; nothing was changed.", { hint: "Add --yes to the command to agree beforehand." });
    }
    finally {
        reader.close();
    }
}
function canAsk(environment) {
    return process.stdin.isTTY === true && process.stderr.isTTY === true && (environment["CI"] ?? "") === "";
}


/***/ })

};
