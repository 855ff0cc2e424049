export const id = 1626;
export const ids = [1626];
export const modules = {

/***/ 71626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  enable: () => (/* binding */ enable)
});

// EXTERNAL MODULE: ./lib/core/base/problem.js
var problem = __webpack_require__(5045);
// EXTERNAL MODULE: ./lib/core/base/reply.js
var reply = __webpack_require__(9158);
// EXTERNAL MODULE: ./lib/core/base/result.js
var result = __webpack_require__(33445);
// EXTERNAL MODULE: ./lib/core/base/json.js
var json = __webpack_require__(60306);
// EXTERNAL MODULE: ./lib/core/model/arguments.js
var model_arguments = __webpack_require__(22220);
// EXTERNAL MODULE: ./lib/core/rules/find.js
var find = __webpack_require__(66387);
// EXTERNAL MODULE: ./lib/core/rules/kiro/acts/approach.js
var approach = __webpack_require__(34314);
// EXTERNAL MODULE: ./lib/core/rules/kiro/acts/equip.js + 6 modules
var equip = __webpack_require__(76435);
// EXTERNAL MODULE: ./lib/core/model/status.js
var model_status = __webpack_require__(21004);
// EXTERNAL MODULE: ./lib/core/rules/progress.js
var progress = __webpack_require__(13303);
;// CONCATENATED MODULE: ./lib/core/rules/kiro/convert.js


const DESIGN = /\b(?:design|plan|planning|concept|architect|architecture|research|analy[sz]e|analysis|discover|wireframe|mock-?up)/i;
const SPEC = /\b(?:spec|specs|specify|specification|requirement|requirements|acceptance|test plan|define)\b/i;
/** The phase that a title speaks of, of those that there are. */
function phaseOfTitle(title, order) {
    const wanted = DESIGN.test(title) ? "design" : SPEC.test(title) ? "spec" : "execute";
    return order.includes(wanted) ? wanted : wanted === "execute" ? (order.at(-1) ?? wanted) : (order[0] ?? wanted);
}
/**
 * A pending task starts at the beginning; one that is at work stands in the phase that its title speaks of, those before it done;
 * one that is over has all of them behind it. Where that would make less of its progress, earlier phases count as done until it
 * does not. Tasks that have phases already are left as they are.
 */
function converted(milestone, weights, deliverables) {
    const order = Object.keys(weights);
    const after = { ...milestone, kiro_configuration: { ...milestone.kiro_configuration, enabled: true, default_phases: order, phase_weights: weights } };
    return milestone.tasks.filter(({ kiro_workflow }) => !kiro_workflow.enabled).map((task) => {
        const before = percentBefore(task, milestone);
        const [first = "execute"] = order;
        const start = (0,model_status/* isTaskOver */.Od)(task.status) ? order.length : task.status === "pending" ? order.indexOf(first) : order.indexOf(phaseOfTitle(task.title, order));
        const candidates = order.map((_name, at) => Math.min(start + at, order.length)).map((at) => kiroAt(order, at, { deliverables: (phase) => deliverables(task, phase), started: task.status !== "pending" }));
        const kiro = candidates.find((candidate) => (0,progress/* taskPercent */.DJ)({ ...task, kiro_workflow: candidate }, after) >= before) ?? candidates.at(-1) ?? task.kiro_workflow;
        return { task: task.id, phase: kiro.current_phase ?? first, before, after: (0,progress/* taskPercent */.DJ)({ ...task, kiro_workflow: kiro }, after), kiro };
    });
}
/** What the task adds to its milestone's progress: where no task has phases, only what is completed counts. */
function percentBefore(task, milestone) {
    return milestone.tasks.some(({ kiro_workflow }) => kiro_workflow.enabled) ? (0,progress/* taskPercent */.DJ)(task, milestone) : task.status === "completed" ? 100 : 0;
}
/** Before, at and behind where the task stands. */
function statusAt(distance, how) {
    return distance < 0 ? "completed" : distance === 0 && how === "begun" ? "in_progress" : "pending";
}
function kiroAt(order, at, { deliverables, started }) {
    const phases = order.map((name, place) => [name, { status: statusAt(place - at, started ? "begun" : "open"), deliverables: [...deliverables(name)] }]);
    return { enabled: true, current_phase: order[Math.min(at, order.length - 1)] ?? "execute", phases: Object.fromEntries(phases) };
}

// EXTERNAL MODULE: ./lib/core/rules/kiro/evolve-phases.js
var evolve_phases = __webpack_require__(48104);
// EXTERNAL MODULE: ./lib/core/rules/kiro/phases.js
var phases = __webpack_require__(16218);
// EXTERNAL MODULE: ./lib/core/verb.js
var verb = __webpack_require__(17685);
;// CONCATENATED MODULE: ./lib/core/commands/kiro/enable.js
// kiro enable: the tasks of a milestone get phases, each where it stands, and no progress is lost.












const enable = (0,verb/* defineCommand */.NB)({
    name: "kiro enable",
    summary: "Give the tasks of a milestone phases, without losing progress.",
    permission: "write",
    args: { milestone: (0,verb/* positional */.n8)(model_arguments/* MilestoneRef */.MC, "The milestone.") },
    scope: ({ milestone }) => ({ milestones: [milestone] }),
    needs: () => [{ kind: "phase-templates" }],
    examples: [{ line: "milestone kiro enable milestone-001", why: "its tasks go through design, spec and execute" }],
    decide(workspace, { milestone: reference }, { now, facts }) {
        const off = (0,approach/* kiroOff */.L)(workspace.config);
        if (off)
            return (0,result/* failed */.g)(off);
        const found = (0,find/* findOpenMilestone */.Oo)(workspace, reference);
        if (!found.ok)
            return found;
        const weights = weightsOf(found.value, workspace.config);
        if (!weights.ok)
            return weights;
        const conversions = converted(found.value, weights.value, () => []);
        if (conversions.length === 0 && found.value.kiro_configuration.enabled)
            return (0,result.ok)({ events: [] });
        const configuration = { default_phases: Object.keys(weights.value), phase_weights: weights.value };
        const after = (0,evolve_phases/* kiroEnabled */.Vb)(found.value, (0,json/* toJsonObject */.NK)({ configuration, tasks: Object.fromEntries(conversions.map(({ task, kiro }) => [task, kiro])) }));
        const changed = new Set(conversions.map(({ task }) => task));
        const equipped = (0,equip/* equip */.F)(after, after.tasks.filter(({ id }) => changed.has(id)), { own: facts.phaseTemplates, date: now.slice(0, 10) });
        if (!equipped.ok)
            return equipped;
        const { tasks, files } = equipped.value;
        const details = (0,json/* toJsonObject */.NK)({ configuration, tasks: Object.fromEntries(tasks), conversions: conversions.map(told), files: files.length, progress_before: found.value.progress.percentage });
        const deliverables = files.length === 0 ? [] : [{ milestone: after.id, files, subject: `deliverables of ${after.id}` }];
        return (0,result.ok)({ events: [{ event_type: "kiro_enabled", milestone_id: after.id, details }], deliverables });
    },
    answer(after, { milestone: reference }, { events }) {
        const event = events.find(({ event_type }) => event_type === "kiro_enabled");
        const found = (0,find/* findMilestone */.sR)(after, event?.milestone_id ?? reference);
        if (!found.ok)
            return { data: { milestone: null, conversions: [] }, reply: [(0,reply/* text */.Qq)(found.problem.message)] };
        const milestone = found.value;
        if (!event)
            return { data: { milestone, conversions: [] }, reply: [(0,reply/* text */.Qq)(`Nothing to change: every task of ${milestone.id} has phases.`)] };
        return { data: { milestone, conversions: event.details["conversions"] ?? [] }, reply: steps(milestone, event), subject: `phases for ${milestone.id}` };
    },
});
/** The milestone's own phases, those that its tasks have already, or the configured ones. Problem: `invalid-value`. */
function weightsOf(milestone, config) {
    const own = (0,phases/* texts */.Te)(milestone.kiro_configuration["default_phases"]);
    const first = milestone.tasks.find(phases/* isUnderKiro */.sw);
    const there = own.length > 0 ? own : first ? (0,phases/* phaseOrder */.CM)(milestone, first) : null;
    const kiro_workflow = { ...config.kiro_workflow, phases: [...(there ?? config.kiro_workflow.phases)] };
    const weights = ownWeights(milestone, kiro_workflow.phases) ?? (0,phases/* configuredPhases */.bV)({ kiro_workflow });
    // What is there already stays as it is, also where it does not come to 100: shares are taken of its sum.
    const [fault] = (0,phases/* phaseFaults */.PT)({ kiro_workflow: there ? { ...kiro_workflow, phase_weights: { ...kiro_workflow.phase_weights, ...shares(weights) } } : kiro_workflow });
    return fault === undefined ? (0,result.ok)(weights) : (0,result/* failed */.g)((0,problem/* problem */.CC)("invalid-value", fault));
}
/** In the order of the phases; null where the milestone does not weigh each of them, or all of them as nothing. */
function ownWeights({ kiro_configuration }, names) {
    const own = kiro_configuration["phase_weights"];
    const weights = names.map((name) => [name, (0,json/* isObject */.Gv)(own) ? own[name] : undefined]).filter((entry) => typeof entry[1] === "number" && entry[1] >= 0);
    return weights.length === names.length && weights.some(([, weight]) => weight > 0) ? Object.fromEntries(weights) : null;
}
function shares(weights) {
    const sum = Object.values(weights).reduce((total, weight) => total + weight, 0);
    return Object.fromEntries(Object.entries(weights).map(([name, weight]) => [name, (100 * weight) / sum]));
}
function told({ task, phase, before, after }) {
    return { task, phase, before: Math.floor(before), after: Math.floor(after) };
}
/** The five steps of a conversion, as they went. */
function steps(milestone, { details }) {
    const conversions = rowsOf(details["conversions"]);
    const { default_phases, phase_weights } = milestone.kiro_configuration;
    const shares = Object.entries((0,json/* isObject */.Gv)(phase_weights) ? phase_weights : {}).map(([name, weight]) => `${name} ${String(weight)} %`);
    return [
        (0,reply/* text */.Qq)(`${milestone.id} goes through the phases ${(0,phases/* texts */.Te)(default_phases).join(", ")}.`),
        (0,reply/* list */.p_)([
            `1. Looked at ${counted(milestone.tasks.length, "task")}, of which ${conversions.length} had no phases yet.`,
            "2. Placed each in the phase that it stands in.",
            `3. Made the folders of the phases with ${counted(Number(details["files"] ?? 0), "file")} on the work branch.`,
            `4. Began to keep track of the phases${shares.length > 0 ? `: ${shares.join(", ")}` : ""}.`,
            `5. Kept the progress: ${String(details["progress_before"] ?? 0)} % before, ${milestone.progress.percentage} % now.`,
        ]),
        ...(conversions.length > 0 ? [(0,reply/* table */.tp)(["task", "phase", "before", "now"], conversions.map((row) => [row.task, row.phase, `${row.before} %`, `${row.after} %`]))] : []),
        (0,reply/* command */.G5)(`milestone kiro status ${milestone.id}`, "to see what each phase needs"),
    ];
}
function counted(number, what) {
    return `${number} ${what}${number === 1 ? "" : "s"}`;
}
function rowsOf(value) {
    return Array.isArray(value) ? value.filter(json/* isObject */.Gv).map(({ task, phase, before, after }) => ({ task: String(task), phase: String(phase), before: String(before), after: String(after) })) : [];
}


/***/ })

};
