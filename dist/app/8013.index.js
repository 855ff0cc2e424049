export const id = 8013;
export const ids = [8013];
export const modules = {

/***/ 38013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  plan: () => (/* binding */ plan)
});

// EXTERNAL MODULE: ./lib/core/base/json.js
var json = __webpack_require__(60306);
// EXTERNAL MODULE: ./lib/core/base/problem.js
var problem = __webpack_require__(5045);
// EXTERNAL MODULE: ./lib/core/base/reply.js
var reply = __webpack_require__(9158);
// EXTERNAL MODULE: ./lib/core/base/result.js
var result = __webpack_require__(33445);
// EXTERNAL MODULE: ./lib/core/model/arguments.js
var model_arguments = __webpack_require__(22220);
// EXTERNAL MODULE: ./lib/core/model/compact.js
var compact = __webpack_require__(83065);
// EXTERNAL MODULE: ./lib/core/model/ids.js
var ids = __webpack_require__(65114);
// EXTERNAL MODULE: ./lib/core/model/status.js
var model_status = __webpack_require__(21004);
// EXTERNAL MODULE: ./lib/core/model/task-line.js
var task_line = __webpack_require__(53098);
// EXTERNAL MODULE: ./lib/core/model/template.js
var model_template = __webpack_require__(2136);
// EXTERNAL MODULE: ./lib/core/model/workspace.js
var workspace = __webpack_require__(21097);
// EXTERNAL MODULE: ./lib/core/rules/evolve.js
var evolve = __webpack_require__(57217);
// EXTERNAL MODULE: ./lib/core/rules/kiro/acts/approach.js
var approach = __webpack_require__(34314);
// EXTERNAL MODULE: ./lib/core/rules/kiro/acts/equip.js + 6 modules
var equip = __webpack_require__(76435);
// EXTERNAL MODULE: ./lib/core/rules/kiro/phases.js
var phases = __webpack_require__(16218);
// EXTERNAL MODULE: ./lib/core/rules/find.js
var find = __webpack_require__(66387);
// EXTERNAL MODULE: ./lib/core/model/milestone.js
var milestone = __webpack_require__(56022);
// EXTERNAL MODULE: ./lib/core/base/duration.js
var base_duration = __webpack_require__(88164);
;// CONCATENATED MODULE: ./lib/core/rules/plan/estimate.js
// When work that takes so many hours ends: working days, buffers and dates.

/** Added to estimates where a plan names no buffer of its own, in per cent. */
const BUFFER_PERCENTAGE = 25;
/** What a working day holds; working days are Monday to Friday. */
const HOURS_A_DAY = 8;
/** Plans beyond this are typing errors, and walking their calendar would take long: four centuries of work. */
const WORKING_DAYS_MAX = 100_000;
const DAY_MS = 86_400_000;
/** 1970-01-01 was a Thursday; Monday counts 0. */
const WEEKDAY_OF_EPOCH = 3;
const SATURDAY = 5;
/** Days since 1970-01-01 of "2026-03-31" or of an instant that begins so; null where it is no day of the calendar. */
function dayOf(date) {
    const text = date.slice(0, 10);
    const milliseconds = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
    const day = milliseconds / DAY_MS;
    return Number.isInteger(day) && dateOf(day) === text ? day : null;
}
/** "2026-03-31" of days since 1970-01-01, by the proleptic Gregorian calendar (Hinnant's civil_from_days). */
function dateOf(day) {
    const shifted = day + 719_468;
    const era = Math.floor(shifted / 146_097);
    const dayOfEra = shifted - era * 146_097;
    const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1_460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365);
    const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
    const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
    const dayOfMonth = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
    const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
    const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
    return [String(year).padStart(4, "0"), String(month).padStart(2, "0"), String(dayOfMonth).padStart(2, "0")].join("-");
}
/**
 * The day on which work ends that begins on `start`: `hours × (1 + buffer / 100) / 8` working days, rounded up, the first
 * of them the start itself or the Monday after it. null where the start is no date or the end is out of reach.
 */
function endOfWork(start, hours, buffer) {
    const first = dayOf(start);
    const days = Math.max(1, Math.ceil(Math.round(hours * (100 + buffer)) / (100 * HOURS_A_DAY)));
    if (first === null || !(days <= WORKING_DAYS_MAX))
        return null;
    const weekday = (((first + WEEKDAY_OF_EPOCH) % 7) + 7) % 7;
    const monday = weekday >= SATURDAY ? first + 7 - weekday : first - weekday;
    const index = (weekday >= SATURDAY ? 0 : weekday) + days - 1;
    return dateOf(monday + Math.floor(index / 5) * 7 + (index % 5));
}
/** The day a duration ("2w", "10d") after a day, part days left out. null where either cannot be read. */
function dayAfter(start, duration) {
    const first = dayOf(start);
    const milliseconds = (0,base_duration/* parseDuration */.E9)(duration);
    return first === null || milliseconds === null ? null : dateOf(first + Math.floor(milliseconds / DAY_MS));
}

// EXTERNAL MODULE: ./lib/core/base/nearest.js
var nearest = __webpack_require__(14420);
// EXTERNAL MODULE: ./lib/core/rules/graph.js
var graph = __webpack_require__(9422);
// EXTERNAL MODULE: ./lib/core/rules/invariants.js
var invariants = __webpack_require__(89701);
;// CONCATENATED MODULE: ./lib/core/rules/plan/planned-tasks.js
// The tasks of a plan: each gets an id, and what it waits for becomes ids too.








/** Longer texts belong into the description. */
const TITLE_LENGTH_MAX = 500;
/**
 * The tasks of all drafts in their order. Ids that are said hold, the others are the free ones of `task-001`, `task-002`, …
 * A task names what it waits for by id, by title, or as the second task of its own draft by "#2" or 2.
 * Problems, with the place in the plan's file where there is one: `invalid-value` for a title or for too many tasks,
 * `invalid-id`, `already-exists` for an id that comes twice, `dependency-not-found`, `dependency-cycle`.
 */
function listPlannedTasks(drafts) {
    const entries = entriesOf(drafts);
    if (!entries.ok)
        return entries;
    const index = indexOf(entries.value);
    const tasks = (0,result/* all */.Q)(entries.value.map((entry) => listed(entry, index)));
    if (!tasks.ok)
        return tasks;
    const cycle = (0,graph/* findCycle */.u8)(new Map(tasks.value.map(({ id, dependencies }) => [id, dependencies])));
    if (!cycle)
        return tasks;
    return (0,result/* failed */.g)(at((0,invariants/* cycleProblem */.UR)("Tasks of the plan would wait for each other", cycle), tasks.value.find(({ id }) => id === cycle[0])?.place));
}
function entriesOf(drafts) {
    const count = drafts.reduce((sum, { tasks }) => sum + tasks.length, 0);
    const crowd = (0,model_template/* tooManyTasks */.cn)(count);
    if (crowd)
        return (0,result/* failed */.g)(crowd);
    const given = new Set(drafts.flatMap(({ tasks }) => tasks.map(({ id }) => id)));
    const taken = new Set();
    const free = freeIds(given);
    const entries = drafts.flatMap((draft) => draft.tasks.map((said, index) => entryOf(said, { draft, place: draft.place?.(index), taken, free })));
    return (0,result/* all */.Q)(entries);
}
/** `task-001`, `task-002`, …, without those that are given. */
function freeIds(given) {
    let number = 0;
    return () => {
        let id = "";
        do
            id = `task-${String(++number).padStart(3, "0")}`;
        while (given.has(id));
        return id;
    };
}
function entryOf(said, { draft, place, taken, free }) {
    const title = typeof said["title"] === "string" ? said["title"].trim() : "";
    if (title === "" || title.length > TITLE_LENGTH_MAX || /\p{Cc}/u.test(title) || !title.isWellFormed())
        return (0,result/* failed */.g)(at((0,problem/* problem */.CC)("invalid-value", `${title === "" ? "A task has no title" : "The title of a task cannot be used"}.`, { hint: `A title is one line of 1 to ${TITLE_LENGTH_MAX} characters; the rest belongs into the description.` }), place));
    const id = typeof said["id"] === "string" ? (0,ids/* newId */.Si)(said["id"]) : (0,result.ok)(free());
    if (!id.ok)
        return (0,result/* failed */.g)(at(id.problem, place));
    if (taken.has(id.value))
        return (0,result/* failed */.g)(at((0,problem/* problem */.CC)("already-exists", `Two tasks of the plan have the id ${id.value}.`, { hint: "Give each an id of its own, or none." }), place));
    taken.add(id.value);
    return (0,result.ok)({ id: id.value, title, said, draft, place });
}
function indexOf(entries) {
    const titles = Map.groupBy(entries, ({ title }) => titleKey(title));
    const drafts = Map.groupBy(entries, ({ draft }) => draft);
    const ids = (of) => of.map(({ id }) => id);
    return {
        ids: new Set(ids(entries)),
        titles: new Map([...titles].map(([title, of]) => [title, ids(of)])),
        drafts: new Map([...drafts].map(([draft, of]) => [draft, ids(of)])),
    };
}
/** Titles that differ in case, punctuation or spaces are the same words. */
function titleKey(title) {
    return (0,ids/* slugOf */.tF)(title) || title.trim().toLowerCase();
}
function listed(entry, index) {
    const { id, title, said, place } = entry;
    const dependencies = (0,result/* all */.Q)(texts(said["dependencies"]).map((reference) => resolve(reference, entry, index)));
    return dependencies.ok ? (0,result.ok)({ id, title, said, place, dependencies: [...new Set(dependencies.value)] }) : dependencies;
}
function resolve(reference, { title, draft, place }, { ids, titles, drafts }) {
    if (ids.has(reference))
        return (0,result.ok)(reference);
    const number = /^#?(\d{1,6})$/.exec(reference)?.[1];
    const [numbered] = number === undefined ? [] : [drafts.get(draft)?.[Number(number) - 1]];
    if (numbered !== undefined)
        return (0,result.ok)(numbered);
    const [named, ...others] = titles.get(titleKey(reference)) ?? [];
    if (named !== undefined && others.length === 0)
        return (0,result.ok)(named);
    const waits = `Task ${JSON.stringify(title)} waits for ${JSON.stringify(reference)}`;
    if (named !== undefined)
        return (0,result/* failed */.g)(at((0,problem/* problem */.CC)("dependency-not-found", `${waits}, which is the title of ${[named, ...others].join(" and ")}.`, { hint: "Name one of these ids." }), place));
    const near = (0,nearest/* nearest */.p)(reference, [...ids, ...titles.keys()]);
    const hint = near.length > 0 ? `Did you mean ${near.join(" or ")}?` : "Name a task by its id, its number in the list (#2) or its title.";
    return (0,result/* failed */.g)(at((0,problem/* problem */.CC)("dependency-not-found", `${waits}, which the plan does not have.`, { hint }), place));
}
function texts(value) {
    return (0,json/* isList */.Lv)(value) ? value.filter((item) => typeof item === "string" || typeof item === "number").map(String) : [];
}
function at(fault, place) {
    return place ? { ...fault, at: place } : fault;
}

;// CONCATENATED MODULE: ./lib/core/rules/plan/planning.js
// From what people say of a plan to a milestone: its title, its dates, its phases, and what templates and files add.







/**
 * The planned milestone. Nothing is invented: dates are there where a duration or estimates give them, all else where
 * somebody said it. Problems: those of `listPlannedTasks`, `usage` without a title, `invalid-argument` for one that is no line of
 * text, `invalid-value` for a field.
 */
function planMilestone(plan) {
    const title = titleOf(plan);
    if (!title.ok)
        return title;
    const list = listPlannedTasks(plan.drafts);
    if (!list.ok)
        return list;
    const said = { ...fieldsOf(plan.drafts), ...plan.fields };
    const phases = phasesOf(said["kiro_configuration"], plan.kiro);
    const tasks = list.value.map((task) => taskOf(task, phases));
    const parsed = milestone/* Milestone */.fl.safeParse({
        ...said,
        id: plan.id,
        title: title.value,
        status: "planned",
        created_at: plan.now,
        timeline: timelineOf(mapping(said["timeline"]), tasks, plan),
        dependencies: { ...mapping(said["dependencies"]), requires: plan.requires },
        ...(phases && { kiro_configuration: kiroOf(mapping(said["kiro_configuration"]), phases, plan.kiro) }),
        tasks,
    });
    return parsed.success ? (0,result.ok)(parsed.data) : (0,result/* failed */.g)(notFitting(parsed.error.issues[0]?.path ?? [], list.value));
}
/** What the drafts say must be completed first, as they write it. */
function requiredBy(drafts) {
    return drafts.flatMap(({ fields }) => planning_texts(mapping(fields["dependencies"])["requires"]));
}
function titleOf({ title, drafts }) {
    const said = title ?? drafts.findLast((draft) => draft.title !== undefined)?.title;
    if (said === undefined)
        return (0,result/* failed */.g)((0,problem/* problem */.CC)("usage", "The milestone needs a title.", { hint: 'Write milestone plan "TITLE".' }));
    const parsed = model_arguments/* Title */.hE.schema.safeParse(said);
    return parsed.success ? (0,result.ok)(parsed.data) : (0,result/* failed */.g)((0,problem/* problem */.CC)(model_arguments/* Title */.hE.code, "The title cannot be used.", { hint: model_arguments/* Title */.hE.hint }));
}
/** Results of work and identity: a plan has none of them yet. */
const NOT_PLANNED = new Set(["id", "status", "progress", "created_at", "completed_at", "updated_at", "execution", "blockers"]);
/**
 * The members of the timeline come together from all drafts; every other field is that of the last draft that has it. A field
 * without a value says nothing.
 */
function fieldsOf(drafts) {
    const fields = drafts.flatMap((draft) => Object.entries(withoutNulls(draft.fields)).filter(([key]) => !NOT_PLANNED.has(key)));
    const timelines = drafts.map((draft) => mapping(draft.fields["timeline"]));
    return { ...Object.fromEntries(fields), timeline: Object.assign({}, ...timelines) };
}
/** A plan says of a task that it is done or dropped, never that somebody is at it. */
function taskOf({ id, title, dependencies, said }, phases) {
    const { status: stated, started_at: _started, completed_at, blocked_reason: _reason, ...rest } = withoutNulls(said);
    const status = stated === "completed" || stated === "cancelled" ? stated : "pending";
    const own = mapping(said["kiro_workflow"])["enabled"] === true;
    const done = status === "completed" && completed_at !== undefined ? { completed_at } : {};
    return { ...rest, ...done, ...(phases && !own && kiroTask(phases, status)), id, title, status, dependencies };
}
function kiroTask(phases, status) {
    const over = status === "completed";
    const current_phase = (over ? phases.at(-1) : phases[0]) ?? "design";
    const states = phases.map((phase) => [phase, { status: over ? "completed" : "pending" }]);
    return { type: "kiro_workflow", kiro_workflow: { enabled: true, current_phase, phases: Object.fromEntries(states) } };
}
/** The phases that a draft names, else ours, where the milestone has any. */
function phasesOf(said, kiro) {
    const { enabled, default_phases } = mapping(said);
    const own = planning_texts(default_phases);
    if (own.length > 0 && (enabled === true || kiro))
        return own;
    return kiro ? Object.keys(kiro) : null;
}
function kiroOf(said, phases, kiro) {
    const ours = kiro && Object.keys(kiro).join() === phases.join();
    return { default_phases: phases, ...(ours && { phase_weights: kiro }), ...said, enabled: true };
}
/**
 * A duration gives the end from today, or from the start that is said. Without one the end follows from the hours of the
 * tasks that are left, where every one of them has an estimate or the plan states the hours: see `endOfWork`.
 */
function timelineOf(said, tasks, { now, duration }) {
    const counted = tasks.filter(({ status }) => status !== "cancelled");
    const left = counted.filter(({ status }) => status !== "completed");
    const hours = numberOf(said["estimated_hours"]) ?? hoursOf(counted);
    const ahead = numberOf(said["estimated_hours"]) ?? (left.every((task) => numberOf(task["estimated_hours"]) !== null) ? hoursOf(left) : null);
    const buffer = numberOf(said["buffer_percentage"]) ?? BUFFER_PERCENTAGE;
    const start = typeof said["estimated_start"] === "string" ? said["estimated_start"] : now.slice(0, 10);
    const worked = ahead !== null && said["estimated_end"] === undefined ? endOfWork(start, ahead, buffer) : null;
    const end = duration === undefined ? worked : dayAfter(start, duration);
    return {
        ...said,
        ...(end !== null && { estimated_start: start, estimated_end: end }),
        ...(hours !== null && { estimated_hours: hours, buffer_percentage: buffer }),
    };
}
/** The sum of the estimates there are, in hundredths of an hour; null without any. */
function hoursOf(tasks) {
    const sum = tasks.reduce((total, task) => total + (numberOf(task["estimated_hours"]) ?? 0), 0);
    return sum > 0 ? Math.round(sum * 100) / 100 : null;
}
function notFitting(keys, tasks) {
    const task = keys[0] === "tasks" ? tasks.find((_task, index) => index === keys[1]) : undefined;
    return (0,problem/* problem */.CC)("invalid-value", `The plan cannot have this ${keys.map(String).join(".")}.`, { hint: "Leave it out, or write it as milestone files do.", at: task?.place });
}
function numberOf(value) {
    return typeof value === "number" && Number.isFinite(value) && value >= 0 ? value : null;
}
function withoutNulls(fields) {
    return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
}
function mapping(value) {
    return (0,json/* isMapping */.pi)(value) ? value : {};
}
function planning_texts(value) {
    return (0,json/* isList */.Lv)(value) ? value.filter((item) => typeof item === "string") : [];
}

;// CONCATENATED MODULE: ./lib/core/rules/plan/templates.js
// Which templates there are, and the problem where a name means none of them.



/** Files of these names are templates; a README is not. */
const OWN = /^([A-Za-z0-9][\w-]*)\.(?:ya?ml|md)$/;
/** Sorted names; `entries` are the names of the files in `templates/`. */
function templateNames(entries) {
    const own = entries.filter((entry) => entry !== "README.md").flatMap((entry) => OWN.exec(entry)?.[1] ?? []);
    return [...new Set([...own, ...model_template/* SHIPPED_TEMPLATES */.Gw.keys()])].sort();
}
function unknownTemplate(name, entries) {
    const names = templateNames(entries);
    const [near] = (0,nearest/* nearest */.p)(name, names);
    const meant = near === undefined ? "" : `Did you mean ${near}? `;
    return (0,problem/* problem */.CC)("template-not-found", `There is no template ${name}.`, {
        hint: `${meant}There are ${names.join(", ")}; your own go into templates/NAME.yaml.`,
    });
}

// EXTERNAL MODULE: ./lib/core/verb.js
var verb = __webpack_require__(17685);
// EXTERNAL MODULE: ./lib/core/views/milestone.js
var views_milestone = __webpack_require__(3357);
;// CONCATENATED MODULE: ./lib/core/commands/milestone/plan.js
// plan: a new milestone from a title, a template, a list of tasks or a file.




















const args = {
    title: (0,verb/* optionalPositional */.HC)(model_arguments/* Title */.hE, "What is to be reached; without it the title of the plan's file."),
    kiro_workflow: (0,verb/* flag */.Jt)("Every task goes through the phases design, spec and execute."),
    template: (0,verb/* option */.uK)({ ...model_arguments/* SimpleName */.iQ, values: [...model_template/* SHIPPED_TEMPLATES */.Gw.keys()] }, "Tasks, risks and criteria to start from: feature, bugfix, api or one of your own in templates/."),
    task: (0,verb/* options */.fF)(model_arguments/* Text */.EY, 'A task, such as "Write the tests (2h) @ann after: #1"; may be repeated.'),
    dependencies: (0,verb/* option */.uK)(model_arguments/* MilestoneRefs */.ng, "Milestones that must be completed first."),
    duration: (0,verb/* option */.uK)(model_arguments/* DurationText */.oM, "How long it takes from today, such as 2w."),
    id: (0,verb/* option */.uK)(model_arguments/* NewId */.Ad, "Its id, in place of the next free milestone-NNN."),
    from_file: (0,verb/* option */.uK)(model_arguments/* FilePath */.mi, "A Markdown task list, or a plan in YAML or JSON."),
    priority: (0,verb/* option */.uK)(model_arguments/* PriorityName */.gy, "Its priority."),
    category: (0,verb/* option */.uK)(model_arguments/* Text */.EY, "Its category, such as feature or infrastructure."),
    description: (0,verb/* option */.uK)(model_arguments/* Text */.EY, "Its description."),
    from_issue: (0,verb/* option */.uK)(model_arguments/* Count */.y_, "An issue, by its number: its title, its text and the boxes in it."),
};
const plan = (0,verb/* defineCommand */.NB)({
    name: "plan",
    summary: "Plan a milestone.",
    permission: "write",
    args,
    /** Only what a new milestone waits for can lead back to it, so without dependencies the names of the files are enough. */
    scope: ({ dependencies, from_file }) => (dependencies === undefined && from_file === undefined ? "none" : "all"),
    needs: ({ template, from_file, from_issue }) => [
        ...(template === undefined ? [] : [{ kind: "template", name: template }]),
        ...(from_file === undefined ? [] : [{ kind: "plan-file", path: from_file }]),
        ...(from_issue === undefined ? [] : [{ kind: "issue", number: from_issue }]),
        { kind: "phase-templates" },
    ],
    examples: [
        { line: 'milestone plan "User login"', why: "a milestone with a title, its tasks to come" },
        { line: 'milestone plan "User login" --template feature --duration 2w', why: "with the tasks, criteria and risks of a template, due in two weeks" },
        { line: 'milestone plan "User login" --task "Design it (2h)" --task "Build it (1d) after: #1"', why: "with tasks, estimates and their order" },
        { line: 'milestone plan "User login" --kiro-workflow --task "Sign in"', why: "with the phases design, spec and execute" },
    ],
    decide(workspace, values, { now, facts }) {
        if (!workspace.exists)
            return (0,result/* failed */.g)((0,find/* noData */._h)(workspace));
        const off = values.kiro_workflow ? (0,approach/* kiroOff */.L)(workspace.config) : null;
        if (off)
            return (0,result/* failed */.g)(off);
        const known = draftsOf(values, facts);
        if (!known.ok)
            return known;
        const drafts = known.value;
        const id = idFor(workspace, values.id ?? facts.plan?.fields["id"]);
        if (!id.ok)
            return id;
        const requires = requirementsOf(workspace, [...(values.dependencies ?? []), ...requiredBy(drafts)]);
        if (!requires.ok)
            return requires;
        const { title, duration, description, priority, category } = values;
        const fields = (0,json/* toJsonObject */.NK)({ description, priority, category });
        const kiro = phasesFor(values, { drafts, config: workspace.config });
        if (!kiro.ok)
            return kiro;
        const milestone = planMilestone({ id: id.value, title, now, drafts, fields, requires: requires.value, duration, kiro: kiro.value });
        return milestone.ok ? begun(milestone.value, { own: facts.phaseTemplates, date: now.slice(0, 10) }) : milestone;
    },
    answer(after, _values, { events, context }) {
        const id = events[0]?.milestone_id ?? "";
        const milestone = after.milestones.get(id) ?? (0,evolve/* evolve */.s)(after, events, context.now).milestones.get(id);
        if (!milestone)
            return { data: { milestone: null }, reply: [(0,reply/* text */.Qq)("Nothing was planned.")] };
        return { data: { milestone }, reply: planned(milestone, after.root), subject: `plan ${id}: ${milestone.title}` };
    },
});
/** Template, issue, file and the tasks of the command line, in this order. Problem: `template-not-found`. */
function draftsOf({ task, template: name }, { template: own, templates = [], issue, plan: file }) {
    const typed = { fields: {}, tasks: task.map(typedTask) };
    const template = name === undefined ? undefined : (own ?? model_template/* SHIPPED_TEMPLATES */.Gw.get(name));
    if (name !== undefined && !template)
        return (0,result/* failed */.g)(unknownTemplate(name, templates));
    return (0,result.ok)([template, issue, file, typed].filter((draft) => draft !== undefined));
}
function typedTask(line) {
    const { title, estimated_hours, assigned_to, after } = (0,task_line/* parseTaskLine */.l)(line);
    return (0,json/* toJsonObject */.NK)({ title, estimated_hours: estimated_hours ?? undefined, assigned_to: assigned_to ?? undefined, dependencies: after });
}
/** Ids of broken and completed milestones are taken too, in upper and lower case. Problems: `invalid-id`, `already-exists`. */
function idFor(workspace, wanted) {
    const taken = [...workspace.paths.keys(), ...workspace.broken.keys()];
    if (wanted === undefined)
        return (0,result.ok)((0,ids/* nextMilestoneId */.d$)(taken));
    const id = (0,ids/* newId */.Si)(String(wanted));
    if (!id.ok)
        return id;
    const twin = taken.find((other) => other.toLowerCase() === id.value);
    if (twin === undefined)
        return id;
    return (0,result/* failed */.g)((0,problem/* problem */.CC)("already-exists", `There is a milestone ${twin} already.`, { hint: `Take another id, or leave it out to get ${(0,ids/* nextMilestoneId */.d$)(taken)}.` }));
}
/** Ids of milestones that are there, readable or not. Problem: `dependency-not-found`. */
function requirementsOf(workspace, references) {
    const ids = new Set();
    for (const reference of references) {
        const there = workspace.paths.has(reference) || workspace.broken.has(reference);
        const found = there ? (0,result.ok)({ id: reference }) : (0,find/* findMilestone */.sR)(workspace, reference);
        if (found.ok)
            ids.add(found.value.id);
        else if (found.problem.code === "milestone-not-found")
            return (0,result/* failed */.g)({ ...found.problem, code: "dependency-not-found" });
        else
            return found;
    }
    return (0,result.ok)([...ids]);
}
/** The phases with the weights of the configuration, where the command, a draft or the configuration asks for them. Problem: `invalid-value`. */
function phasesFor({ kiro_workflow }, { drafts, config }) {
    if (!kiro_workflow && config.default_workflow !== "kiro" && !drafts.some(asksForPhases))
        return (0,result.ok)(null);
    const [fault] = (0,phases/* phaseFaults */.PT)(config);
    return fault === undefined ? (0,result.ok)((0,phases/* configuredPhases */.bV)(config)) : (0,result/* failed */.g)((0,problem/* problem */.CC)("invalid-value", fault));
}
/** The milestone as it begins, with the files that its phases begin with on its work branch. Problems: those of templates. */
function begun(milestone, templates) {
    const equipped = (0,equip/* equip */.F)(milestone, milestone.tasks.filter(({ status }) => !(0,model_status/* isTaskOver */.Od)(status)), templates);
    if (!equipped.ok)
        return equipped;
    const { tasks, files } = equipped.value;
    const whole = { ...milestone, tasks: milestone.tasks.map((task) => ({ ...task, kiro_workflow: tasks.get(task.id) ?? task.kiro_workflow })) };
    const events = [{ event_type: "milestone_created", milestone_id: milestone.id, details: { milestone: (0,compact/* compactMilestone */.s)(whole) } }];
    return (0,result.ok)({ events, ...(files.length > 0 && { deliverables: [{ milestone: milestone.id, files, subject: `deliverables of ${milestone.id}` }] }) });
}
function asksForPhases({ fields }) {
    const kiro = fields["kiro_configuration"];
    return (0,json/* isMapping */.pi)(kiro) && kiro["enabled"] === true;
}
function planned(milestone, root) {
    const { id, tasks, timeline } = milestone;
    const left = tasks.filter(({ status }) => !(0,model_status/* isTaskOver */.Od)(status));
    const guesses = left.filter((task) => task.estimated_hours === null);
    const unknown = timeline.estimated_end === null && guesses.length > 0 && guesses.length < left.length;
    return [
        (0,reply/* text */.Qq)(`Planned ${id} in ${root}/${(0,workspace/* activePath */.iW)(id)}.`),
        ...(0,views_milestone/* milestoneView */.C_)(milestone),
        ...(unknown ? [(0,reply/* text */.Qq)(`It has no end date, since there is no estimate for ${guesses.map((task) => task.id).join(", ")}.`)] : []),
        (0,reply/* command */.G5)(`milestone show ${id}`, "to see it again"),
    ];
}


/***/ })

};
