export const id = 9844;
export const ids = [9844];
export const modules = {

/***/ 78399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  approvalPath: () => (/* binding */ approvalPath),
  printApproval: () => (/* binding */ printApproval),
  y: () => (/* binding */ readApproval)
});

// EXTERNAL MODULE: ./lib/core/base/json.js
var json = __webpack_require__(60306);
// EXTERNAL MODULE: ./lib/core/base/problem.js
var problem = __webpack_require__(5045);
// EXTERNAL MODULE: ./lib/core/base/result.js
var result = __webpack_require__(33445);
;// CONCATENATED MODULE: ./lib/core/model/kiro/approval.js
// Approvals: who was asked to let a phase pass, what they were shown, and what they said to it.
const VOTES = ["approved", "rejected", "changes_requested"];
const ROUND_STATUSES = ["pending", "approved", "rejected", "changes_requested", "bypassed", "auto_approved", "reopened"];

// EXTERNAL MODULE: ./lib/core/model/ids.js
var ids = __webpack_require__(65114);
// EXTERNAL MODULE: ./lib/core/files/yaml/place.js
var place = __webpack_require__(63715);
// EXTERNAL MODULE: ./lib/core/files/yaml/print.js
var print = __webpack_require__(92775);
// EXTERNAL MODULE: ./lib/core/files/yaml/yaml.js
var yaml = __webpack_require__(83313);
;// CONCATENATED MODULE: ./lib/core/files/approval.js
// Approvals as files: the round that counts in the fields that every version knew, earlier rounds below it.








function approvalPath({ milestone_id, task_id, phase }) {
    return `approvals/${milestone_id}/${task_id}-${phase}.yaml`;
}
/** The text of an approval, the same for the same approval; reading it gives it again. */
function printApproval(approval) {
    const { milestone_id, task_id, phase, next, rounds } = approval;
    const last = rounds.at(-1);
    const transition = next === null ? phase : `${phase} → ${next}`;
    const request = { id: `approval-${milestone_id}-${task_id}-${phase}`, milestone_id, task_id, phase, next, transition, ...(last && requestFields(last)) };
    const earlier = rounds.slice(0, -1).map((round) => ({ approval_request: requestFields(round), ...roundFields(round) }));
    return (0,print/* printYaml */.d7)({ approval_request: request, ...(last && roundFields(last)), ...(earlier.length > 0 && { earlier_rounds: earlier }) });
}
function requestFields({ requested_at, requested_by, required, human, auto_approve_at, head, status, decided_at, reason }) {
    return { requested_at, requested_by: personField(requested_by), status, decided_at, ...said({ reason, required, auto_approve_at, head }), ...(human && { human }) };
}
function roundFields({ approvers, votes, deliverables, editors }) {
    const open = approvers.filter((role) => !votes.some((vote) => vote.role === role)).map((role) => ({ role, status: "pending" }));
    return {
        approvers: [...votes.map(voteFields), ...open],
        asked: approvers,
        phase_deliverables: deliverables.map(({ path, sha256 }) => ({ path, sha256 })),
        ...(editors.length > 0 && { last_editors: editors.map(personField) }),
    };
}
function voteFields({ role, decision, by, at, note, source, commit }) {
    return { role, status: decision, by: personField(by), decided_at: at, ...(note !== "" && { comments: note }), via: source.via, ...said({ source: source.id, commit }), verified: source.verified };
}
function personField({ login, id }) {
    return id === null ? login : { login, id };
}
function said(fields) {
    return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
}
/** Problems: those of parseYaml; `invalid-value` with the place of what is wrong. Files of earlier versions have one round and no hashes. */
function readApproval(text, path) {
    const value = (0,yaml.parseYaml)(text, path);
    if (!value.ok)
        return value;
    const file = mapping(value.value);
    const request = file["approval_request"] === undefined ? file : mapping(file["approval_request"]);
    const fault = faultOf(file, request);
    if (fault)
        return (0,result/* failed */.g)(invalid(text, path, fault));
    const { milestone_id, task_id } = request;
    const [phase, next] = passage(request);
    const earlier = listOf(file["earlier_rounds"]).map((round) => roundOf(mapping(mapping(round)["approval_request"]), mapping(round)));
    return (0,result.ok)({ milestone_id: String(milestone_id), task_id: String(task_id), phase, next, rounds: [...earlier, roundOf(request, file)] });
}
function faultOf(file, request) {
    const top = file["approval_request"] === undefined ? [] : ["approval_request"];
    const { milestone_id, task_id, status = "pending" } = request;
    if (typeof milestone_id !== "string" || !(0,ids/* isMilestoneId */.i4)(milestone_id))
        return { at: [...top, "milestone_id"], what: "names no milestone" };
    if (typeof task_id !== "string" || !(0,ids/* isReadableId */.wx)(task_id))
        return { at: [...top, "task_id"], what: "names no task" };
    if (!/^[a-z][a-z0-9_-]{0,39}$/.test(passage(request)[0]))
        return { at: [...top, "phase"], what: "names no phase" };
    if (statusOf(status) === null)
        return { at: [...top, "status"], what: `cannot be ${JSON.stringify(status)}` };
    if (file["approvers"] !== undefined && !(0,json/* isList */.Lv)(file["approvers"]))
        return { at: ["approvers"], what: "must be a list" };
    const odd = listOf(file["approvers"]).findIndex((entry) => !(0,json/* isMapping */.pi)(entry) || typeof entry["role"] !== "string");
    return odd < 0 ? null : { at: ["approvers", odd], what: "has no role" };
}
function invalid(text, path, { at, what }) {
    return (0,problem/* problem */.CC)("invalid-value", `${at.join(".")} ${what}.`, { at: (0,place/* placeOf */.$)(text, at, path), hint: "Correct it by hand; until then this gate stays closed." });
}
/** `design → spec` in earlier versions. */
function passage(request) {
    const [from, to] = (typeof request["transition"] === "string" ? request["transition"] : "").split(/\s*(?:→|->)\s*/);
    return [textOf(request["phase"]) ?? from ?? "", textOf(request["next"]) ?? to ?? null];
}
function roundOf(request, beside) {
    const entries = listOf(beside["approvers"]).map(mapping);
    const asked = listOf(beside["asked"]).filter((role) => typeof role === "string");
    const { required, human, status } = request;
    return {
        requested_at: textOf(request["requested_at"]) ?? "",
        requested_by: personOf(request["requested_by"] ?? null),
        approvers: asked.length > 0 ? asked : [...new Set(entries.map(({ role }) => String(role)))],
        required: typeof required === "number" && Number.isInteger(required) && required > 0 ? required : null,
        human: human === true,
        auto_approve_at: textOf(request["auto_approve_at"]),
        head: textOf(request["head"]),
        deliverables: listOf(beside["phase_deliverables"]).flatMap(exhibitOf),
        editors: listOf(beside["last_editors"]).map(personOf),
        votes: entries.flatMap(voteOf),
        status: statusOf(status) ?? "pending",
        decided_at: textOf(request["decided_at"]),
        reason: textOf(request["reason"]),
    };
}
function statusOf(value) {
    return value === undefined || value === null ? "pending" : (ROUND_STATUSES.find((status) => status === value) ?? null);
}
/** Without a hash nothing is held to it: names alone, as earlier versions listed them, are left out. */
function exhibitOf(value) {
    const { path, sha256 } = mapping(value);
    return typeof path === "string" && typeof sha256 === "string" ? [{ path, sha256 }] : [];
}
function voteOf(entry) {
    const decision = VOTES.find((known) => known === entry["status"]);
    if (!decision)
        return [];
    const source = { via: VIAS.find((via) => via === entry["via"]) ?? "system", id: textOf(entry["source"]), verified: entry["verified"] === true };
    const by = personOf(entry["by"] ?? entry["role"] ?? null);
    return [{ role: String(entry["role"]), decision, by, at: textOf(entry["decided_at"]) ?? "", note: textOf(entry["comments"]) ?? "", source, commit: textOf(entry["commit"]) }];
}
const VIAS = ["comment", "review", "box", "cli", "system"];
function personOf(value) {
    const { login, id } = mapping(value);
    if (typeof login === "string")
        return { login, id: typeof id === "number" ? id : null };
    return { login: typeof value === "string" ? value : "", id: null };
}
function mapping(value) {
    return (0,json/* isMapping */.pi)(value) ? value : {};
}
function listOf(value) {
    return (0,json/* isList */.Lv)(value) ? value : [];
}
function textOf(value) {
    return typeof value === "string" && value !== "" ? value : null;
}


/***/ }),

/***/ 63715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf)
/* harmony export */ });
/* harmony import */ var _patch_outline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12029);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83313);


/**
 * The line and column at which the value at a key path begins; a value that is not written (`key:`) stands where its key
 * does. Where there is no such value, the nearest one on the way to it. A text that cannot be parsed has no place but its path.
 */
function placeOf(text, at, path) {
    if (!(0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__.parseYaml)(text, path).ok)
        return { path };
    const root = (0,_patch_outline_js__WEBPACK_IMPORTED_MODULE_0__/* .outline */ .rj)(text);
    return root ? (0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__.placeAt)(text, offsetOf(root, at), path) : { path, line: 1, column: 1 };
}
function offsetOf(root, at) {
    let offset = root.start;
    let node = root;
    for (const key of at) {
        const child = childAt(node, key);
        if (!child)
            break;
        node = child.node;
        offset = node.start < node.end ? node.start : child.start;
    }
    return offset;
}
function childAt(node, key) {
    if (node.kind === "list")
        return node.children[Number(key)];
    return node.kind === "mapping" ? node.children.find((child) => child.key === String(key)) : undefined;
}


/***/ }),

/***/ 63067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CF: () => (/* binding */ branchNamesOf),
/* harmony export */   IF: () => (/* binding */ idNamedBy),
/* harmony export */   gN: () => (/* binding */ workBranch),
/* harmony export */   m_: () => (/* binding */ shortId)
/* harmony export */ });
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33445);
/* harmony import */ var _model_ids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65114);
// The names of work branches: the one that a milestone's work goes to, and all that may hold some.



/** The prefix of every version before `branch_prefix` could be chosen. */
const OLD_PREFIX = "milestone/";
/** What leaves room for `.lock` in a file name, which is where git keeps a branch. */
const PART_LENGTH_MAX = 250;
/**
 * The branch that a milestone is worked on, or null where work goes to the state branch. Problem: `invalid-value` with the
 * key to blame, where git would not take the name.
 */
function workBranch(id, naming) {
    if (naming.single_branch_mode || !naming.auto_branch)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(null);
    const name = configuredName(id, naming);
    const fault = faultOf(name) ?? (naming.state_branch !== null && collide(name, naming.state_branch) ? `cannot stand beside the state branch ${naming.state_branch}` : null);
    if (fault === null)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(name);
    const key = naming.branch_naming === null ? "branch_prefix" : "branch_naming";
    return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .g)((0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("invalid-value", `git_integration.${key} makes the branch ${JSON.stringify(name)}, which ${fault}.`, {
        hint: `Change it with \`milestone config set git_integration.${key} ${key === "branch_prefix" ? "milestone/" : '"ms-{id}"'}\`.`,
    }));
}
/** Every name under which a milestone's work may lie: as configured now, by the prefix alone, and as earlier versions named it; each once. */
function branchNamesOf(id, naming) {
    return [...new Set([configuredName(id, naming), `${naming.branch_prefix}${id}`, `${OLD_PREFIX}${id}`])];
}
/**
 * The id that a name would be of, under any of these namings: null where none of them makes such names. Another milestone's
 * branch may be called the same; a template that adds nothing to the id makes no name that says whose it is.
 */
function idNamedBy(name, { branch_naming, branch_prefix }) {
    for (const template of [branch_naming ?? "", `${branch_prefix}{milestone_id}`, `${OLD_PREFIX}{milestone_id}`]) {
        const [start = "", end = ""] = template.split(/\{(?:milestone_)?id\}/);
        const id = name.slice(start.length, name.length - end.length);
        if (start + end !== "" && (0,_model_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .isReadableId */ .wx)(id) && name === start + id + end)
            return id;
    }
    return null;
}
function configuredName(id, { branch_naming, branch_prefix }) {
    if (branch_naming === null)
        return `${branch_prefix}${id}`;
    return branch_naming.replaceAll("{milestone_id}", id).replaceAll("{id}", shortId(id));
}
/** The id without the word that all of them may begin with: `001` of `milestone-001`. */
function shortId(id) {
    return id.replace(/^milestone-(?=.)/, "");
}
/** git keeps no branch below another: `a` and `a/b` exclude each other. */
function collide(left, right) {
    return left === right || left.startsWith(`${right}/`) || right.startsWith(`${left}/`);
}
/** What git has against a name (`git check-ref-format --branch`), or null. */
function faultOf(name) {
    const parts = name.split("/");
    if (name.startsWith("-"))
        return "begins with a hyphen";
    if (/[\s\p{Cc}~^:?*[\\{}]|\.\.|@\{/u.test(name) || name === "@" || name === "HEAD")
        return "is not allowed by git";
    if (parts.some((part) => part === "" || part.startsWith(".") || part.endsWith(".") || part.endsWith(".lock")))
        return "has a part that git does not allow";
    return parts.some((part) => part.length > PART_LENGTH_MAX) ? "is too long" : null;
}


/***/ }),

/***/ 16218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CM: () => (/* binding */ phaseOrder),
/* harmony export */   EX: () => (/* binding */ expectedOf),
/* harmony export */   NE: () => (/* binding */ isLast),
/* harmony export */   PT: () => (/* binding */ phaseFaults),
/* harmony export */   Te: () => (/* binding */ texts),
/* harmony export */   WP: () => (/* binding */ phaseAfter),
/* harmony export */   bV: () => (/* binding */ configuredPhases),
/* harmony export */   s2: () => (/* binding */ isPhaseOver),
/* harmony export */   sw: () => (/* binding */ isUnderKiro),
/* harmony export */   yc: () => (/* binding */ openPhase)
/* harmony export */ });
/** How phases that everybody knows follow each other; others come after them, as they are written. */
const KNOWN_ORDER = ["design", "spec", "task", "execute"];
/** The names of a task's phases in their order: the milestone's own, then any that only the task has. */
function phaseOrder({ kiro_configuration }, { kiro_workflow: { phases } }) {
    const own = texts(kiro_configuration["default_phases"]);
    const order = own.length > 0 ? own : KNOWN_ORDER;
    const names = Object.keys(phases);
    return [...new Set([...order.filter((name) => names.includes(name)), ...names])];
}
function isUnderKiro({ kiro_workflow }) {
    return kiro_workflow.enabled && Object.keys(kiro_workflow.phases).length > 0;
}
function isPhaseOver({ status }) {
    return status === "approved" || status === "completed";
}
/** The first phase that is not over; null where all are, or where there is none. */
function openPhase(milestone, task) {
    const { phases } = task.kiro_workflow;
    return phaseOrder(milestone, task).find((name) => !isPhaseOver(phases[name] ?? { status: "pending" })) ?? null;
}
/** The phase behind another; null behind the last. */
function phaseAfter(order, phase) {
    return order[order.indexOf(phase) + 1] ?? null;
}
function isLast(order, phase) {
    return order.at(-1) === phase;
}
/** The names of the phases that a new Kiro milestone gets, and their weights, which come to 100. */
function configuredPhases({ kiro_workflow: { phases, phase_weights } }) {
    const names = [...new Set(phases)];
    const own = phase_weights;
    const usual = names.includes("task") ? FOUR_PHASE_SHARES : SHARES;
    const given = names.map((name) => own[name] ?? usual[name] ?? null);
    const open = given.filter((weight) => weight === null).length;
    const said = given.reduce((sum, weight) => sum + (weight ?? 0), 0);
    const rest = open === 0 ? 0 : Math.max(0, 100 - said) / open;
    return Object.fromEntries(names.map((name, at) => [name, given[at] ?? rest]));
}
const SHARES = { design: 20, spec: 30, execute: 50 };
const FOUR_PHASE_SHARES = { design: 15, spec: 25, task: 20, execute: 40 };
/** What is wrong with the phases of the configuration, as sentences with what to do; none where they are sound. */
function phaseFaults({ kiro_workflow }) {
    const { phases } = kiro_workflow;
    const twice = phases.find((name, at) => phases.indexOf(name) !== at);
    const strange = phases.find((name) => !/^[a-z][a-z0-9_-]{0,39}$/.test(name));
    const sum = Object.values(configuredPhases({ kiro_workflow })).reduce((total, weight) => total + weight, 0);
    return [
        ...(phases.length === 0 ? ["kiro_workflow.phases names no phase. Name at least one, such as execute."] : []),
        ...(twice === undefined ? [] : [`kiro_workflow.phases has ${twice} twice, so that the phases go round in a circle. Name each once.`]),
        ...(strange === undefined ? [] : [`kiro_workflow.phases has ${JSON.stringify(strange)}, which cannot be the name of a folder. Use small letters, digits and hyphens.`]),
        ...(phases.length > 0 && Math.abs(sum - 100) > 1e-6 ? [`kiro_workflow.phase_weights come to ${Math.round(sum * 100) / 100}, not to 100. Correct the weights of ${[...new Set(phases)].join(", ")}.`] : []),
    ];
}
/** As the file lists them: names alone, or with where they lie. */
function expectedOf(phase) {
    return (phase?.deliverables ?? []).flatMap((item) => {
        if (typeof item === "string")
            return item === "" ? [] : [{ label: item, path: null, template: null }];
        if (typeof item !== "object" || item === null)
            return [];
        const fields = { ...item };
        const label = fields["name"] ?? fields["path"] ?? fields["type"];
        const path = fields["path"];
        const template = fields["template"];
        return typeof label === "string" && label !== "" ? [{ label, path: typeof path === "string" ? path : null, template: typeof template === "string" ? template : null }] : [];
    });
}
function texts(value) {
    return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}


/***/ }),

/***/ 79844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kiroFacts: () => (/* binding */ kiroFacts)
/* harmony export */ });
/* harmony import */ var _core_base_result_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(33445);
/* harmony import */ var _core_files_approval_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78399);
/* harmony import */ var _core_files_layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66566);
/* harmony import */ var _core_rules_execution_branch_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63067);
/* harmony import */ var _core_rules_kiro_phases_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16218);
/* harmony import */ var _core_rules_find_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66387);
/* harmony import */ var _texts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9375);







async function kiroFacts(need, around) {
    switch (need.kind) {
        case "deliverables": return deliverables(need.milestone, around);
        case "approvals": return approvals(need.milestone, around);
        case "phase-templates": return templates(around.snapshot);
        case "standing": return standing(around);
    }
}
/** Where nobody can be asked who speaks, the verbs that have to know say so. */
async function standing({ standing: found }) {
    const who = await found?.();
    if (!who)
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)({});
    return who.ok ? (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)({ standing: who.value }) : who;
}
async function deliverables(reference, { ports, loaded: { workspace } }) {
    const milestone = (0,_core_rules_find_js__WEBPACK_IMPORTED_MODULE_4__/* .findMilestone */ .sR)(workspace, reference);
    if (!milestone.ok)
        return milestone;
    const nowhere = { where: "nowhere", branch: null, head: null, files: [] };
    // Most milestones have no phases, and nobody is asked then.
    if (!ports.deliverables || !milestone.value.tasks.some(_core_rules_kiro_phases_js__WEBPACK_IMPORTED_MODULE_3__/* .isUnderKiro */ .sw))
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)({ deliverables: nowhere });
    const branch = (0,_core_rules_execution_branch_name_js__WEBPACK_IMPORTED_MODULE_2__/* .workBranch */ .gN)(milestone.value.id, workspace.config.git_integration);
    if (!branch.ok)
        return branch;
    const files = await ports.deliverables.read({ milestone: milestone.value.id, branch: branch.value });
    return files.ok ? (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)({ deliverables: files.value }) : files;
}
async function approvals(reference, { snapshot, loaded: { workspace } }) {
    const only = reference === null ? null : (0,_core_rules_find_js__WEBPACK_IMPORTED_MODULE_4__/* .findMilestone */ .sR)(workspace, reference);
    if (only && !only.ok)
        return only;
    if (only?.ok && !only.value.tasks.some(_core_rules_kiro_phases_js__WEBPACK_IMPORTED_MODULE_3__/* .isUnderKiro */ .sw))
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)({ approvals: { approvals: [], broken: [] } });
    const paths = await pathsOf(snapshot, only?.value.id ?? null);
    if (!paths.ok)
        return paths;
    const read = [];
    const broken = [];
    for (const [path, text] of await (0,_texts_js__WEBPACK_IMPORTED_MODULE_5__/* .readTexts */ .Z7)(snapshot, paths.value)) {
        const approval = text.ok ? (0,_core_files_approval_js__WEBPACK_IMPORTED_MODULE_0__/* .readApproval */ .y)(text.value, (0,_texts_js__WEBPACK_IMPORTED_MODULE_5__/* .shownPath */ .pS)(snapshot, path)) : text;
        if (!approval.ok)
            broken.push(approval.problem);
        else if (only === null || approval.value.milestone_id === only.value.id)
            read.push(approval.value);
    }
    return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)({ approvals: { approvals: newest(read), broken } });
}
/** Those of today lie in folders by milestone; earlier versions kept all of them side by side. */
async function pathsOf(snapshot, id) {
    const names = await snapshot.list("approvals");
    if (!names.ok)
        return names;
    const paths = names.value.filter((name) => /\.ya?ml$/.test(name)).map((name) => `approvals/${name}`);
    for (const name of id === null ? names.value.filter((other) => !/\.ya?ml$/.test(other)) : names.value.filter((other) => other === id)) {
        const below = await snapshot.list(`approvals/${name}`);
        if (!below.ok)
            return below;
        paths.push(...below.value.filter((file) => /\.ya?ml$/.test(file)).map((file) => `approvals/${name}/${file}`));
    }
    return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)(paths);
}
/** Of several files about the same gate the last one read holds: today's folders come after the earlier ones. */
function newest(read) {
    return [...new Map(read.map((approval) => [`${approval.milestone_id} ${approval.task_id} ${approval.phase}`, approval])).values()];
}
const OWN_TEMPLATES = `${_core_files_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .FOLDERS */ .Yk.templates}/kiro`;
async function templates(snapshot) {
    const found = await filesBelow(snapshot, OWN_TEMPLATES);
    if (!found.ok)
        return found;
    const texts = await (0,_texts_js__WEBPACK_IMPORTED_MODULE_5__/* .readTexts */ .Z7)(snapshot, found.value);
    const unreadable = [...texts.values()].find((text) => !text.ok);
    if (unreadable && !unreadable.ok)
        return unreadable;
    return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)({ phaseTemplates: new Map([...texts].flatMap(([path, text]) => (text.ok ? [[path.slice(OWN_TEMPLATES.length + 1), text.value]] : []))) });
}
/** Names with an ending are files. */
async function filesBelow(snapshot, folder) {
    const names = await snapshot.list(folder);
    if (!names.ok)
        return names;
    const files = [];
    for (const name of names.value) {
        if (name.includes(".")) {
            files.push(`${folder}/${name}`);
            continue;
        }
        const below = await filesBelow(snapshot, `${folder}/${name}`);
        if (!below.ok)
            return below;
        files.push(...below.value);
    }
    return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)(files);
}


/***/ })

};
