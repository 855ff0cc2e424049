export const id = 9496;
export const ids = [9496];
export const modules = {

/***/ 97115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  report: () => (/* binding */ report)
});

// EXTERNAL MODULE: ./lib/core/model/arguments.js
var model_arguments = __webpack_require__(22220);
;// CONCATENATED MODULE: ./lib/core/model/catalog-order.js
const REPORT_FORMATS = ["text", "md", "json"];

// EXTERNAL MODULE: ./lib/core/verb.js
var verb = __webpack_require__(17685);
;// CONCATENATED MODULE: ./lib/core/commands/perf/report.js
// perf report: everything that is measured, to be kept or sent.



const report = (0,verb/* defineRoutine */.aT)({
    name: "perf report",
    summary: "Report the machine, the measured times and limits, the largest files and what to do, as text, Markdown or JSON.",
    permission: "read",
    args: { format: (0,verb/* option */.uK)((0,model_arguments/* choice */.Yq)("FORMAT", REPORT_FORMATS, { markdown: "md" }), "text, md or json; text without it.") },
    examples: [
        { line: "milestone perf report", why: "all of it at once" },
        { line: "milestone perf report --format md", why: "to paste into an issue" },
    ],
    routine: ({ format = "text" }) => ({ kind: "perf-report", format }),
});


/***/ })

};
