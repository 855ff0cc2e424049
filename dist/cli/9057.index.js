export const id = 9057;
export const ids = [9057];
export const modules = {

/***/ 9057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  doctor: () => (/* binding */ doctor)
});

// EXTERNAL MODULE: ./lib/core/base/problem.js
var problem = __webpack_require__(5045);
// EXTERNAL MODULE: ./lib/core/base/result.js
var result = __webpack_require__(3445);
// EXTERNAL MODULE: ./lib/core/rules/health.js + 1 modules
var rules_health = __webpack_require__(7134);
// EXTERNAL MODULE: ./lib/core/rules/references.js
var references = __webpack_require__(4942);
// EXTERNAL MODULE: ./lib/core/verb.js
var verb = __webpack_require__(7685);
// EXTERNAL MODULE: ./lib/core/base/reply.js
var reply = __webpack_require__(9158);
// EXTERNAL MODULE: ./lib/core/views/findings.js
var findings = __webpack_require__(4677);
;// CONCATENATED MODULE: ./lib/core/views/health.js
// The health of a repository's milestones as a reply.


const MARKS = { ok: "ok", warning: "!", error: "✗" };
function healthView({ status, checks, problems }, depth) {
    const troubled = checks.filter((check) => check.status !== "ok");
    const headline = (0,reply/* heading */.R_)(`Health: ${status}`);
    const hints = troubled.flatMap(({ name, hint }) => (hint === undefined ? [] : [`${name}: ${hint}`]));
    if (depth === "summary")
        return [headline, (0,reply/* text */.Qq)(`${checks.length - troubled.length} of ${checks.length} checks are ok.`), ...(hints.length > 0 ? [(0,reply/* list */.p_)(troubled.map(({ name, message }) => `${name}: ${message}`))] : [])];
    const rows = checks.map((check) => [MARKS[check.status], check.name, check.message]);
    const next = hints.length > 0 ? [(0,reply/* heading */.R_)("What to do"), (0,reply/* list */.p_)(hints)] : [];
    return [headline, (0,reply/* table */.tp)(["", "check", "found"], rows), ...next, ...(depth === "verbose" ? (0,findings/* findingsView */._)(problems) : [])];
}

;// CONCATENATED MODULE: ./lib/core/queries/system/doctor.js
// doctor: whether the machine has what is needed, and whether the data are sound.






/** What lies in a folder that is not ours is another tool's business. */
const NOTHING = { problems: [], files: 0 };
const doctor = (0,verb/* defineQuery */.Ec)({
    name: "doctor",
    summary: "Check the machine, the files, left-overs, locks and workflows.",
    permission: "read",
    args: {
        summary: (0,verb/* flag */.Jt)("Only what is not in order, on one small page."),
        verbose: (0,verb/* flag */.Jt)("Every problem with its place."),
    },
    examples: [
        { line: "milestone doctor", why: "something is odd" },
        { line: "milestone doctor --summary", why: "only what is not in order" },
    ],
    needs: () => [{ kind: "machine" }, { kind: "audit" }, { kind: "workflows" }],
    answer(workspace, { summary, verbose }, { facts: { machine, audit, workflows = [] } }) {
        if (!machine || !audit)
            return (0,result/* failed */.g)((0,problem/* problem */.CC)("unexpected", "doctor was not told about the machine."));
        const health = (0,rules_health/* healthOf */.W)({ workspace, workflows, references: (0,references/* checkReferences */.$)(workspace), ...(workspace.exists ? { machine, audit } : { machine: { ...machine, litter: [] }, audit: NOTHING }) });
        const reply = healthView(health, verbose ? "verbose" : summary ? "summary" : "checks");
        if (health.status !== "unhealthy")
            return (0,result.ok)({ data: health, reply });
        const wrong = health.checks.filter(({ status }) => status === "error").map(({ name }) => name);
        return (0,result.ok)({ data: health, reply, problem: (0,problem/* problem */.CC)("check-failed", `Not in order: ${wrong.join(", ")}.`, { hint: "Run `milestone doctor --verbose` for every problem with its place." }) });
    },
});


/***/ })

};
