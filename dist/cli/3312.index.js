export const id = 3312;
export const ids = [3312];
export const modules = {

/***/ 63312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   validate: () => (/* binding */ validate)
/* harmony export */ });
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33445);
/* harmony import */ var _model_config_sources_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50085);
/* harmony import */ var _rules_kiro_faults_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47459);
/* harmony import */ var _verb_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17685);
/* harmony import */ var _views_config_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43001);
// config validate: everything odd about the configuration, with its place.






/** Data: `{problems: [{code, message, at, hint}], errors, warnings}`. Fails for errors, not for warnings. */
const validate = (0,_verb_js__WEBPACK_IMPORTED_MODULE_3__/* .defineQuery */ .Ec)({
    name: "config validate",
    summary: "Check the configuration: unknown keys, wrong values, repeated keys, placeholders, credentials.",
    permission: "read",
    args: {},
    scope: () => "none",
    needs: () => [{ kind: "config" }],
    examples: [{ line: "milestone config validate", why: "before it is committed" }],
    answer(_workspace, _args, { facts }) {
        const problems = [...(facts.config?.problems ?? []), ...(facts.config ? (0,_rules_kiro_faults_js__WEBPACK_IMPORTED_MODULE_2__/* .kiroConfigProblems */ .A)(facts.config.config) : [])];
        const errors = problems.filter(_model_config_sources_js__WEBPACK_IMPORTED_MODULE_1__/* .isConfigError */ .De).length;
        const failure = (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("check-failed", `The configuration has ${errors} ${errors === 1 ? "error" : "errors"}.`, { hint: "Each is listed with its place; the defaults hold until then." });
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)({
            data: { problems, errors, warnings: problems.length - errors },
            reply: (0,_views_config_js__WEBPACK_IMPORTED_MODULE_4__/* .configProblems */ .rg)(problems),
            ...(errors > 0 && { problem: failure }),
        });
    },
});


/***/ }),

/***/ 47459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ kiroConfigProblems),
/* harmony export */   V: () => (/* binding */ taskFaults)
/* harmony export */ });
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _approvals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91556);
/* harmony import */ var _approvers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90642);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77525);
/* harmony import */ var _phases_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16218);
// Faults of phases: in the configuration, and in a task's own file against its approvals.





/** Phases that cannot be, and roles that are asked for and mean nobody: `invalid-value`, with what to do. */
function kiroConfigProblems(config) {
    const { design_approvers, spec_approvers } = config.approval_workflow;
    const phases = (0,_phases_js__WEBPACK_IMPORTED_MODULE_4__/* .phaseFaults */ .PT)(config).map((fault) => {
        const [what = fault, ...advice] = fault.split(/(?<=\.) (?=[A-Z])/);
        return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("invalid-value", what, { hint: advice.join(" ") });
    });
    const roles = (0,_approvers_js__WEBPACK_IMPORTED_MODULE_2__/* .nobodies */ .gk)([...new Set([...design_approvers, ...spec_approvers])], config).map((role) => (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("invalid-value", `approval_workflow asks for ${role}, and approval_workflow.roles says of nobody that they are it.`, { hint: `Say who it is: \`milestone config set approval_workflow.roles.${role} @login\`.` }));
    return [...phases, ...roles];
}
/** What contradicts itself in the phases of a task, as sentences. */
function taskFaults(milestone, task, seen) {
    const { phases, current_phase } = task.kiro_workflow;
    const order = (0,_phases_js__WEBPACK_IMPORTED_MODULE_4__/* .phaseOrder */ .CM)(milestone, task);
    const own = (0,_phases_js__WEBPACK_IMPORTED_MODULE_4__/* .texts */ .Te)(milestone.kiro_configuration["default_phases"]);
    const strange = own.length === 0 ? [] : order.filter((phase) => !own.includes(phase));
    const open = (0,_phases_js__WEBPACK_IMPORTED_MODULE_4__/* .openPhase */ .yc)(milestone, task);
    const ahead = open === null ? [] : order.slice(order.indexOf(open) + 1).filter((phase) => phases[phase] && phases[phase].status !== "pending");
    return [
        ...strange.map((phase) => `Phase ${phase} is none of the milestone's: ${own.join(", ")}.`),
        ...(current_phase !== undefined && !order.includes(current_phase) ? [`It stands in ${current_phase}, which is none of its phases.`] : []),
        ...ahead.map((phase) => `Phase ${phase} is ${words(phases[phase]?.status)}, but ${open} before it is ${words(phases[open ?? ""]?.status ?? "pending")}.`),
        ...(task.status === "completed" && open !== null ? [`The task is completed, but phase ${open} is not over.`] : []),
        ...order.flatMap((phase) => gateFaults(milestone, task, { phase, ...seen })),
    ];
}
/** A phase whose approval is not what its status says. */
function gateFaults(milestone, task, { phase, config, approvals }) {
    const own = task.kiro_workflow.phases[phase];
    const gate = (0,_gate_js__WEBPACK_IMPORTED_MODULE_3__/* .gateOf */ .Rv)(milestone, task, { phase, config });
    const round = (0,_approvals_js__WEBPACK_IMPORTED_MODULE_1__/* .lastRound */ .Hw)(approvals?.approvals.find((one) => one.milestone_id === milestone.id && one.task_id === task.id && one.phase === phase) ?? null);
    if (!own)
        return [`Phase ${phase} has no entry in the task.`];
    if (own.status === "waiting_approval" && round?.status !== "pending")
        return [`Phase ${phase} waits for an approval that nobody was asked for.`];
    if (own.status !== "waiting_approval" && round?.status === "pending")
        return [`Phase ${phase} is ${words(own.status)}, but its approval is still asked for.`];
    if (own.status === "approved" && gate.needed && (!round || !(0,_approvals_js__WEBPACK_IMPORTED_MODULE_1__/* .isPassed */ .Hh)(round.status)))
        return [`Phase ${phase} is approved, and no approval is on record.`];
    const none = gate.needed && !(0,_phases_js__WEBPACK_IMPORTED_MODULE_4__/* .isPhaseOver */ .s2)(own) ? (0,_approvers_js__WEBPACK_IMPORTED_MODULE_2__/* .nobodies */ .gk)(gate.approvers, config) : [];
    return none.map((role) => `Phase ${phase} asks for ${role}, and approval_workflow.roles says of nobody that they are it.`);
}
function words(status = "pending") {
    return status.replaceAll("_", " ");
}


/***/ }),

/***/ 43001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JJ: () => (/* binding */ shownValue),
/* harmony export */   Ru: () => (/* binding */ valueText),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   rg: () => (/* binding */ configProblems),
/* harmony export */   ve: () => (/* binding */ configData),
/* harmony export */   w4: () => (/* binding */ configRows),
/* harmony export */   xo: () => (/* binding */ configTable)
/* harmony export */ });
/* harmony import */ var _base_edit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2588);
/* harmony import */ var _base_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60306);
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _base_reply_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9158);
/* harmony import */ var _model_config_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92089);
/* harmony import */ var _model_config_sources_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50085);
// The configuration as people see it: credentials masked, with who said what.






/** Keys that some source sets and, with `effective`, all others; of one section where it is named. Other programs' keys come last. */
function configRows(reading, { section, effective }) {
    const said = [...reading.settings.keys()];
    const known = (0,_model_config_config_js__WEBPACK_IMPORTED_MODULE_1__/* .configKeys */ .nK)().filter(({ path }) => !path.includes("<name>")).map(({ key }) => key);
    const keys = new Set(effective ? [...known, ...said] : [...known.filter((key) => reading.settings.has(key)), ...said]);
    const rows = [...keys].map((key) => rowOf(reading, key));
    const others = [...reading.others].map(([key, value]) => ({ key, path: key.split("."), value: shownValue(key, value), source: "file", from: "file" }));
    return [...rows, ...others].filter(({ key }) => section === undefined || key === section || key.startsWith(`${section}.`));
}
function rowOf(reading, key) {
    const said = reading.settings.get(key)?.[0];
    const path = said?.path ?? key.split(".");
    const place = said?.at ? (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .placeText */ .Z9)(said.at) : said?.name;
    const source = (0,_model_config_sources_js__WEBPACK_IMPORTED_MODULE_2__/* .sourceOf */ .vz)(reading, key);
    return { key, path, value: shownValue(key, valueAt(reading.config, path)), source, from: place === undefined ? source : `${source} (${place})` };
}
/** Null where there is nothing. */
function valueAt(config, path) {
    let value = config;
    for (const name of path)
        value = (0,_base_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isMapping */ .pi)(value) && Object.hasOwn(value, name) ? (value[name] ?? null) : null;
    return value;
}
/** What may be shown of a key's value. */
function shownValue(key, value) {
    if ((0,_base_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isList */ .Lv)(value))
        return value.map((item) => shownValue(key, item));
    if ((0,_base_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isMapping */ .pi)(value))
        return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, shownValue(`${key}.${name}`, member)]));
    return (0,_model_config_sources_js__WEBPACK_IMPORTED_MODULE_2__/* .masked */ .Iv)(key, value);
}
/** The rows as nested data, and the source of each key. */
function configData(rows) {
    return {
        config: (0,_base_edit_js__WEBPACK_IMPORTED_MODULE_4__/* .applyEdits */ .c)({}, rows.map(({ path, value }) => ({ kind: "set", at: path, value }))),
        origins: Object.fromEntries(rows.map(({ key, source }) => [key, source])),
    };
}
function configTable(rows) {
    if (rows.length === 0)
        return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)("Nothing is set; the defaults hold.")];
    return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_5__/* .table */ .tp)(["key", "value", "from"], rows.map(({ key, value, from }) => [key, valueText(value), from]))];
}
/** A value as it is written in the file; unset is a dash. */
function valueText(value) {
    if (value === null)
        return "-";
    return (0,_base_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isList */ .Lv)(value) ? `[${value.map(String).join(", ")}]` : (0,_base_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isMapping */ .pi)(value) ? JSON.stringify(value) : String(value);
}
function configProblems(problems) {
    if (problems.length === 0)
        return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)("The configuration is in order.")];
    return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_5__/* .list */ .p_)(problems.map(({ code, message, hint, at }) => `${at ? `${(0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .placeText */ .Z9)(at)}: ` : ""}${message} (${code})${hint ? ` ${hint}` : ""}`))];
}


/***/ })

};
