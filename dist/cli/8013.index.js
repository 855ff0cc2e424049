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


/***/ }),

/***/ 83065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ compactTask),
/* harmony export */   s: () => (/* binding */ compactMilestone)
/* harmony export */ });
/* harmony import */ var _base_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60306);
/* harmony import */ var _milestone_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56022);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7218);
// Milestones as files and events hold them: what is default or derived is left out.



const BARE_TASK = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .parse */ .qg(_milestone_js__WEBPACK_IMPORTED_MODULE_0__/* .Task */ .YZ, { id: "", title: "" });
const BARE_MILESTONE = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .parse */ .qg(_milestone_js__WEBPACK_IMPORTED_MODULE_0__/* .Milestone */ .fl, { id: "", title: "" });
const BARE_PHASE = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .parse */ .qg(_milestone_js__WEBPACK_IMPORTED_MODULE_0__/* .Phase */ .a0, {});
const BARE_DELIVERABLE = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .parse */ .qg(_milestone_js__WEBPACK_IMPORTED_MODULE_0__/* .Deliverable */ .W5, { name: "" });
/** Written although it is the default: people look for it. */
const ALWAYS_WRITTEN = new Set(["id", "title", "name", "status", "priority"]);
/** Never written of our own accord: derived from the tasks. */
const DERIVED = new Set(["progress"]);
/** Reading it back gives an equal milestone, but for `progress`, which is derived. */
function compactMilestone(milestone) {
    const tasks = milestone.tasks.map(compactTask);
    const deliverables = milestone.deliverables.map((item) => compact(item, BARE_DELIVERABLE));
    const fields = compact(milestone, BARE_MILESTONE);
    return {
        ...fields,
        ...(deliverables.length > 0 && { deliverables }),
        ...(tasks.length > 0 && { tasks }),
    };
}
function compactTask(task) {
    const { kiro_workflow } = task;
    const phases = Object.entries(kiro_workflow.phases).map(([name, phase]) => [name, compact(phase, BARE_PHASE)]);
    return compact({ ...task, kiro_workflow: { ...kiro_workflow, phases: Object.fromEntries(phases) } }, BARE_TASK);
}
function compact(value, bare) {
    const entries = Object.entries(value).filter(([key]) => !DERIVED.has(key) && (ALWAYS_WRITTEN.has(key) || !(0,_base_json_js__WEBPACK_IMPORTED_MODULE_2__/* .sameJson */ .Vk)(value[key], bare[key])));
    return Object.fromEntries(entries.filter(([, member]) => member !== undefined).map(([key, member]) => [key, (0,_base_json_js__WEBPACK_IMPORTED_MODULE_2__/* .toJson */ .aB)(compactMember(member, bare[key]))]));
}
/** Blocks such as `timeline` and `dependencies` leave their own defaults out. */
function compactMember(member, bare) {
    if (!(0,_base_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(member) || !(0,_base_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(bare))
        return member;
    return Object.fromEntries(Object.entries(member).filter(([key, part]) => !(0,_base_json_js__WEBPACK_IMPORTED_MODULE_2__/* .sameJson */ .Vk)(part, bare[key]) || key === "enabled"));
}


/***/ }),

/***/ 56022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W5: () => (/* binding */ Deliverable),
/* harmony export */   XU: () => (/* binding */ KiroTask),
/* harmony export */   YZ: () => (/* binding */ Task),
/* harmony export */   a0: () => (/* binding */ Phase),
/* harmony export */   fl: () => (/* binding */ Milestone)
/* harmony export */ });
/* unused harmony exports Timeline, Dependencies, Progress, Blocker */
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73155);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84019);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21004);
// Milestones and tasks in their canonical form, every default filled.


const text = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), "");
const texts = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()), []);
const maybeText = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()), null);
const maybeNumber = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()), null);
/** Blocks that are kept as they are found. */
const Free = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J());
const Phase = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    status: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_status_js__WEBPACK_IMPORTED_MODULE_1__/* .PHASE_STATUSES */ .BV), "pending"),
    deliverables: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()), []),
    approval_required: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()),
});
const KiroTask = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    enabled: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), false),
    current_phase: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    phases: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), Phase), {}),
});
const Task = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    id: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    title: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    description: text,
    status: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_status_js__WEBPACK_IMPORTED_MODULE_1__/* .TASK_STATUSES */ .Hi), "pending"),
    type: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), "standard"),
    estimated_hours: maybeNumber,
    weight: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._nonnegative */ .UI()), 1),
    assigned_to: maybeText,
    started_at: maybeText,
    completed_at: maybeText,
    dependencies: texts,
    acceptance_criteria: texts,
    /** How it is done: a shell command, a coding agent, a workflow; none of them: people do it. */
    run: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    agent: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    uses: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** Globs of what it may change, and commands that prove it. */
    files: texts,
    verify: texts,
    timeout: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()])),
    retries: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._nonnegative */ .UI()), 0),
    continue_on_error: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), false),
    env: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()]))),
    cwd: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** Why it is blocked, where it is. */
    blocked_reason: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    kiro_workflow: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(KiroTask, { enabled: false, phases: {} }),
});
const Timeline = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    estimated_start: maybeText,
    estimated_end: maybeText,
    estimated_hours: maybeNumber,
    buffer_percentage: maybeNumber,
});
const Deliverable = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    name: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    type: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), "documentation"),
    acceptance_criteria: texts,
});
const Dependencies = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    /** Ids of milestones that must be completed first. */
    requires: texts,
    enables: texts,
    /** Texts or mappings about things outside the repository, kept as they are. */
    external: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()), []),
});
/** Percentages are whole numbers from 0 to 100. */
const Progress = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    percentage: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), 0),
    tasks_completed: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), 0),
    tasks_total: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), 0),
});
const Blocker = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    reason: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    task_id: maybeText,
    since: maybeText,
});
const Milestone = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    id: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    title: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    description: text,
    status: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_status_js__WEBPACK_IMPORTED_MODULE_1__/* .MILESTONE_STATUSES */ .uW), "planned"),
    priority: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_status_js__WEBPACK_IMPORTED_MODULE_1__/* .PRIORITIES */ .BE), "medium"),
    category: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), "feature"),
    created_at: maybeText,
    completed_at: maybeText,
    timeline: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(Timeline, { estimated_start: null, estimated_end: null, estimated_hours: null, buffer_percentage: null }),
    progress: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(Progress, { percentage: 0, tasks_completed: 0, tasks_total: 0 }),
    success_criteria: texts,
    deliverables: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Deliverable), []),
    dependencies: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(Dependencies, { requires: [], enables: [], external: [] }),
    resources: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(Free, {}),
    requirements: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(Free, {}),
    risks: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Free), []),
    tasks: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Task), []),
    kiro_configuration: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ enabled: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), false) }), { enabled: false }),
    execution: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ started_at: maybeText, session_id: maybeText }), { started_at: null, session_id: null }),
    blockers: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Blocker), []),
});


/***/ }),

/***/ 53098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ parseTaskLine)
/* harmony export */ });
/* unused harmony export hoursOf */
// A task as one line of text: its title, and the marks that stand at its end.
/** What the word stands for in working hours: a day has 8, a week 5 days. */
const HOURS = { m: 1 / 60, h: 1, d: 8, w: 40 };
/** A line has one of each kind; more are part of the title. */
const MARKS_MAX = 8;
/** Longer lines are read as a title without marks, and refused as one. */
const LINE_LENGTH_MAX = 2_000;
const LOGIN = /^@([A-Za-z\d](?:[A-Za-z\d-]{0,37}[A-Za-z\d])?)$/;
const REFERENCE = /^(?:#\d{1,6}|task-[a-z\d-]{1,40}|T\d{1,6})$/i;
/**
 * Reads `Write tests (2h) @ann after: task-001, #2`. At the end of the line, in any order and with or without
 * parentheses: an estimate (`(90m)`, `(2h)`, `(1.5 days)`, `~1w`), a login (`@ann`), and what it waits for
 * (`after: …`, `depends on: …`, `blocked by: …`; without the colon only before numbers and ids). What stands elsewhere
 * is title. Where nothing but marks is there, they are the title.
 */
function parseTaskLine(line) {
    let title = plain(line);
    const marks = {};
    for (let count = 0; count < MARKS_MAX && title.length <= LINE_LENGTH_MAX; count++) {
        const found = lastMark(title);
        if (!found || found.before === "" || Object.keys(found.marks).some((key) => Object.hasOwn(marks, key)))
            break;
        Object.assign(marks, found.marks);
        title = found.before;
    }
    return { title, estimated_hours: marks.estimated_hours ?? null, assigned_to: marks.assigned_to ?? null, after: marks.after ?? [] };
}
/** One line of text: control characters and runs of white space become one space, bold marks go. */
function plain(line) {
    return line.replace(/[\p{Cc}\s]+/gu, " ").replaceAll("**", "").trim();
}
function lastMark(text) {
    return inParentheses(text) ?? lastWord(text) ?? clause(text);
}
function inParentheses(text) {
    const open = text.endsWith(")") ? text.lastIndexOf("(") : -1;
    if (open < 0)
        return null;
    const inner = text.slice(open + 1, -1).trim();
    const after = clause(inner);
    const marks = after?.before === "" ? after.marks : listed(inner);
    return marks && { before: text.slice(0, open).trim(), marks };
}
/** `2h`, `@ann` or `2h, @ann`. */
function listed(inner) {
    const marks = {};
    for (const part of inner.split(/[,;]/)) {
        const mark = wordMark(part.trim());
        if (!mark)
            return null;
        Object.assign(marks, mark);
    }
    return marks;
}
function lastWord(text) {
    const space = text.lastIndexOf(" ");
    const word = text.slice(space + 1);
    const marks = word.startsWith("~") || word.startsWith("@") ? wordMark(word) : null;
    return marks && { before: text.slice(0, Math.max(space, 0)).trim(), marks };
}
function wordMark(word) {
    const login = LOGIN.exec(word)?.[1];
    if (login !== undefined)
        return { assigned_to: login };
    const hours = hoursOf(word.replace(/^~/, ""));
    return hours === null ? null : { estimated_hours: hours };
}
/** Working hours of "2h", "90 min", "1.5 days", "1h 30m"; null where the text says something else. */
function hoursOf(text) {
    const parts = text.trim().toLowerCase().replaceAll(/(\d) (?=[a-z])/g, "$1").split(" ");
    let total = 0;
    for (const part of parts) {
        const match = /^(\d{1,5}(?:[.,]\d{1,2})?)(m|mins?|minutes?|h|hrs?|hours?|d|days?|w|wks?|weeks?)$/.exec(part);
        if (!match?.[1] || !match[2])
            return null;
        total += Number(match[1].replace(",", ".")) * (HOURS[match[2].charAt(0)] ?? 0);
    }
    return total > 0 ? Math.round(total * 100) / 100 : null;
}
/** The first "after: …" whose rest can be what it waits for. */
function clause(text) {
    for (const match of text.matchAll(/(?<=^| )(?:after|depends on|blocked by)(?:: ?| )/gi)) {
        const rest = text.slice(match.index + match[0].length).replace(/[.;]$/, "");
        const parts = rest.split(/ ?, ?(?:and )?| and /).filter((part) => part !== "");
        const strict = parts.length > 0 && parts.every((part) => REFERENCE.test(part));
        const open = match[0].includes(":") && !(rest.endsWith(")") && !rest.includes("("));
        const named = open ? rest.split(",").map((part) => part.trim()).filter((part) => part !== "") : [];
        if (!strict && named.length === 0)
            continue;
        return { before: text.slice(0, match.index).replace(/[ ,;–—-]+$/, ""), marks: { after: strict ? parts : named } };
    }
    return null;
}


/***/ }),

/***/ 2136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gw: () => (/* binding */ SHIPPED_TEMPLATES),
/* harmony export */   cn: () => (/* binding */ tooManyTasks)
/* harmony export */ });
/* unused harmony export PLAN_TASKS_MAX */
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
// Templates that come with the program.

/** More tasks than this are several milestones; nobody could read the file. */
const PLAN_TASKS_MAX = 1_000;
/** The problem of a plan with so many tasks, or null. */
function tooManyTasks(count) {
    if (count <= PLAN_TASKS_MAX)
        return null;
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("invalid-value", `The plan has ${count} tasks; a milestone has at most ${PLAN_TASKS_MAX}.`, { hint: "Make several milestones of it." });
}
const feature = {
    fields: {
        category: "feature",
        timeline: { buffer_percentage: 25 },
        success_criteria: [
            "Every acceptance criterion is covered by a test that passes",
            "What worked before still works",
            "The documentation describes the feature",
        ],
        deliverables: [
            { name: "Implementation", type: "code" },
            { name: "Tests", type: "test" },
            { name: "Documentation", type: "documentation" },
        ],
        risks: [
            { description: "The scope grows while the work is under way", probability: 0.3, impact: "medium", mitigation: "New wishes become milestones of their own." },
        ],
    },
    tasks: [
        { title: "Agree on the scope and the acceptance criteria", estimated_hours: 2 },
        { title: "Design the solution", estimated_hours: 4, dependencies: ["#1"] },
        { title: "Implement it", estimated_hours: 12, dependencies: ["#2"] },
        { title: "Write the tests", estimated_hours: 6, dependencies: ["#2"] },
        { title: "Document it", estimated_hours: 2, dependencies: ["#3"] },
        { title: "Review and release", estimated_hours: 2, dependencies: ["#3", "#4", "#5"] },
    ],
};
const bugfix = {
    fields: {
        category: "bug_fix",
        timeline: { buffer_percentage: 25 },
        success_criteria: ["A test fails without the fix and passes with it", "What worked before still works"],
        deliverables: [
            { name: "Fix", type: "code" },
            { name: "Regression test", type: "test" },
        ],
        risks: [
            { description: "The cause lies deeper than the symptom", probability: 0.3, impact: "medium", mitigation: "Find the cause before the fix is written." },
        ],
    },
    tasks: [
        { title: "Reproduce the bug with a failing test", estimated_hours: 2 },
        { title: "Find the cause", estimated_hours: 3, dependencies: ["#1"] },
        { title: "Fix it", estimated_hours: 3, dependencies: ["#2"] },
        { title: "Look for the same fault elsewhere", estimated_hours: 1, dependencies: ["#2"] },
        { title: "Release it and tell those who reported it", estimated_hours: 1, dependencies: ["#3", "#4"] },
    ],
};
const api = {
    fields: {
        category: "api_development",
        timeline: { buffer_percentage: 25 },
        success_criteria: [
            "Every endpoint behaves as its description says, errors included",
            "No client of the former version breaks",
            "The reference has a working example for every endpoint",
        ],
        deliverables: [
            { name: "API description", type: "documentation", acceptance_criteria: ["It is machine-readable and valid"] },
            { name: "Endpoints", type: "code" },
            { name: "Contract tests", type: "test" },
            { name: "Reference", type: "documentation" },
        ],
        risks: [
            { description: "Clients depend on behaviour that nobody described", probability: 0.3, impact: "high", mitigation: "Contract tests against the clients that are known." },
            { description: "A permission is missing on an endpoint", probability: 0.2, impact: "high", mitigation: "Deny by default, and a test for each role." },
        ],
    },
    tasks: [
        { title: "Describe the API", estimated_hours: 4 },
        { title: "Agree on authentication, errors and versions", estimated_hours: 3, dependencies: ["#1"] },
        { title: "Implement the endpoints", estimated_hours: 16, dependencies: ["#2"] },
        { title: "Write the contract tests", estimated_hours: 6, dependencies: ["#2"] },
        { title: "Test permissions, limits and load", estimated_hours: 4, dependencies: ["#3"] },
        { title: "Write the reference with examples", estimated_hours: 3, dependencies: ["#3"] },
        { title: "Release the version", estimated_hours: 2, dependencies: ["#4", "#5", "#6"] },
    ],
};
/** By name. A file of the same name in `templates/` stands in front of one of these. */
const SHIPPED_TEMPLATES = new Map([["feature", feature], ["bugfix", bugfix], ["api", api]]);


/***/ }),

/***/ 75501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C2: () => (/* binding */ byIdKey),
/* harmony export */   Mf: () => (/* binding */ foldedText),
/* harmony export */   Mo: () => (/* binding */ STATUS_RANK),
/* harmony export */   em: () => (/* binding */ PRIORITY_RANK),
/* harmony export */   fz: () => (/* binding */ compareRows),
/* harmony export */   kz: () => (/* binding */ titleKey),
/* harmony export */   n6: () => (/* binding */ compareText),
/* harmony export */   q3: () => (/* binding */ compareIds),
/* harmony export */   wh: () => (/* binding */ plainText),
/* harmony export */   ww: () => (/* binding */ orderKey)
/* harmony export */ });
/* unused harmony export SORT_COLUMNS */
/** `0`, how many digits follow, the digits: so 9 comes before 10. Ids have at most 50 characters, so one character counts them. */
const COUNT_FROM = 0x30;
/**
 * A key that is greater where the id comes later: numbers by their value, upper and lower case alike, then the id itself, so that
 * no two ids have the same. ASCII for every id that a file may carry, thus the same order in UTF-8 and in UTF-16.
 */
function orderKey(id) {
    const natural = id.toLowerCase().replace(/\d+/g, (digits) => {
        const plain = digits.replace(/^0+/, "");
        return `0${String.fromCharCode(COUNT_FROM + plain.length)}${plain}`;
    });
    return `${natural} ${id}`;
}
/** milestone-9 before milestone-10; ids that differ only in case stay apart. */
function compareIds(left, right) {
    return left === right ? 0 : orderKey(left) < orderKey(right) ? -1 : 1;
}
/** Text that every database can hold: well-formed, without NUL. */
function plainText(text) {
    return text.toWellFormed().replaceAll("\0", "\uFFFD");
}
/** Two names of one thing have the same: upper and lower case, and characters made of several, are alike. */
function foldedText(text) {
    return plainText(text.toLowerCase().normalize("NFC"));
}
/** Longer titles that begin alike sort by their ids: an index entry is short. In characters. */
const TITLE_KEY_MAX = 200;
function titleKey(title) {
    const folded = foldedText(title);
    return folded.length <= TITLE_KEY_MAX ? folded : Array.from(folded).slice(0, TITLE_KEY_MAX).join("");
}
/** By code points, as UTF-8 sorts its bytes; JavaScript's own order differs beyond U+FFFF. */
function compareText(left, right) {
    const length = Math.min(left.length, right.length);
    let at = 0;
    while (at < length && left.charCodeAt(at) === right.charCodeAt(at))
        at++;
    if (at === length)
        return left.length - right.length;
    return rank(left.charCodeAt(at)) - rank(right.charCodeAt(at));
}
/** Surrogates stand for what lies beyond U+FFFF, so they come after everything else. */
function rank(unit) {
    return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}
/** What is being worked on first, what is over last. */
const STATUS_RANK = { in_progress: 0, blocked: 1, paused: 2, planned: 3, completed: 4, cancelled: 5, archived: 6 };
const PRIORITY_RANK = { critical: 0, high: 1, medium: 2, low: 3 };
/** The column that each sort goes by; `id_key` decides between rows that are alike there. */
const SORT_COLUMNS = {
    id: "id_key", title: "title_key", status: "status_rank", priority: "priority_rank", progress: "progress", created: "created", due: "due",
};
/** `descending` turns the sort's own column around, null stays last there too; rows that are alike stand by their ids. */
function compareRows(sort, direction) {
    const column = SORT_COLUMNS[sort];
    const sign = direction === "descending" ? -1 : 1;
    return (left, right) => compareValues(left[column], right[column], sign) || byIdKey(left, right);
}
function byIdKey(left, right) {
    return left.id_key < right.id_key ? -1 : left.id_key > right.id_key ? 1 : 0;
}
function compareValues(left, right, sign) {
    if (left === null || right === null)
        return left === right ? 0 : left === null ? 1 : -1;
    return sign * (typeof left === "number" && typeof right === "number" ? left - right : compareText(String(left), String(right)));
}


/***/ }),

/***/ 49194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aZ: () => (/* binding */ readyTasks),
/* harmony export */   cF: () => (/* binding */ urgency),
/* harmony export */   nT: () => (/* binding */ isOpen),
/* harmony export */   t0: () => (/* binding */ readyRows)
/* harmony export */ });
/* harmony import */ var _rules_graph_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9422);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75501);


/** Whether tasks of it may be started, once what it requires is done. */
function isOpen({ status }) {
    return status === "planned" || status === "in_progress";
}
/** By priority, and what has begun before what is planned; less is more pressing, ids decide between equals. */
function urgency({ priority, status }) {
    return _order_js__WEBPACK_IMPORTED_MODULE_0__/* .PRIORITY_RANK */ .em[priority] * 2 + (status === "in_progress" ? 0 : 1);
}
/** The ready tasks of one milestone, whatever the milestone itself waits for; those with the longest chain of work behind them first. */
function readyTasks(milestone) {
    const over = new Set(milestone.tasks.filter((task) => task.status === "completed" || task.status === "cancelled").map((task) => task.id));
    const ready = milestone.tasks.filter((task) => task.status === "pending" && task.dependencies.every((id) => over.has(id)));
    if (ready.length < 2)
        return ready;
    const behind = workBehind(milestone);
    return ready.toSorted((left, right) => (behind.get(right.id) ?? 0) - (behind.get(left.id) ?? 0));
}
/** Hours on the longest chain that starts with each task; a task without an estimate counts one. */
function workBehind(milestone) {
    const dependants = new Map(milestone.tasks.map((task) => [task.id, []]));
    for (const task of milestone.tasks)
        for (const id of task.dependencies)
            dependants.get(id)?.push(task.id);
    const hours = new Map(milestone.tasks.map((task) => [task.id, task.estimated_hours ?? 1]));
    return (0,_rules_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .criticalPath */ .vC)(dependants, (id) => hours.get(id) ?? 1).lengths;
}
/** What the queue holds of a milestone once what it requires is done, in its order. */
function readyRows(milestone) {
    return isOpen(milestone) ? readyTasks(milestone).map(({ id, title }) => ({ milestone: milestone.id, task: id, title })) : [];
}


/***/ }),

/***/ 57217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ evolve)
/* harmony export */ });
/* unused harmony export changesState */
/* harmony import */ var _base_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60306);
/* harmony import */ var _model_milestone_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56022);
/* harmony import */ var _model_status_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21004);
/* harmony import */ var _model_workspace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21097);
/* harmony import */ var _kiro_evolve_phases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48104);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13303);
// What each event does to the workspace: the one place where state changes.






/** The workspace after the events, in their order. `now` is the instant they happened, ISO 8601 UTC. */
function evolve(workspace, events, now) {
    const changed = new Map();
    for (const event of events)
        evolveOne(workspace, event, { changed, now });
    let state = workspace;
    // Progress follows from the tasks, so that it is looked at once, however many events there are.
    for (const { milestone, path, isNew } of changed.values()) {
        const whole = (0,_progress_js__WEBPACK_IMPORTED_MODULE_2__/* .withProgress */ .E0)(milestone);
        state = (0,_model_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .withMilestone */ .Pp)(isNew ? { ...state, exists: true } : state, isNew ? whole : stamped(whole, now), path);
    }
    return state;
}
function evolveOne({ milestones, paths }, event, { changed, now }) {
    const { event_type, milestone_id: id, details } = event;
    if (event_type === "milestone_created")
        return created(details, changed);
    const before = changed.get(id);
    const milestone = before?.milestone ?? milestones.get(id);
    const change = CHANGES[event_type];
    if (!milestone || !change)
        return;
    const path = event_type === "milestone_archived" ? (0,_model_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .completedPath */ .vD)(id) : (before?.path ?? paths.get(id));
    changed.set(id, { milestone: change(milestone, details, event.at ?? now), path, isNew: before?.isNew ?? false });
}
/** An event without a milestone records one that came as a file. */
function created(details, changed) {
    if (!(0,_base_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(details["milestone"]))
        return;
    const milestone = _model_milestone_js__WEBPACK_IMPORTED_MODULE_0__/* .Milestone */ .fl.parse(details["milestone"]);
    changed.set(milestone.id, { milestone, path: (0,_model_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .activePath */ .iW)(milestone.id), isNew: true });
}
/** `progress.last_update` is kept true where somebody keeps it. */
function stamped(milestone, now) {
    if (typeof milestone.progress["last_update"] !== "string")
        return milestone;
    return { ...milestone, progress: { ...milestone.progress, last_update: now } };
}
/** What is written down and changes no milestone. */
const RECORDS = {
    milestone_activated: null, milestone_deleted: null, progress_updated: null, task_committed: null, dependency_blocker: null,
    task_dependency_blocker: null, risk_identified: null, blockers_escalated: null,
    kiro_task_completed: null, kiro_approval_requested: null, kiro_approval_granted: null, kiro_approval_rejected: null,
    session_created: null, session_resumed: null, session_ended: null, checkpoint_created: null, state_initialized: null, state_saved: null,
    state_loaded: null, state_restored: null, state_recovered: null, state_modified: null, state_cleaned: null, branch_created: null,
    branch_synced: null, pr_created: null, conflict_detected: null, auto_commit: null, operation_failed: null, agent_deployed: null,
    git_operation: null, storage_initialized: null, migration_completed: null, migration_monitoring: null, backup_restored: null,
    scale_status: null, scale_detection_initialized: null, performance_metric: null, database_issues: null, backend_switched: null,
    scale_threshold_approaching: null, kiro_approval_reopened: null, kiro_approval_bypassed: null,
};
/** null marks a record, which changes nothing; a created milestone is a change of the workspace, not of a milestone. */
const CHANGES = {
    milestone_created: null,
    milestone_updated: (milestone, { fields }) => updated(milestone, (0,_base_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(fields) ? fields : {}),
    milestone_modified: modified,
    milestone_completed: (milestone, _details, now) => ({ ...milestone, status: "completed", completed_at: milestone.completed_at ?? now }),
    milestone_archived: archived,
    status_updated: (milestone, { new_status }, now) => withStatus(milestone, milestoneStatus(new_status), now),
    task_started: (milestone, details, now) => withTask(milestone, details, (task) => ({ ...task, status: "in_progress", started_at: task.started_at ?? now })),
    task_completed: (milestone, details, now) => withTask(milestone, details, (task) => unblocked({ ...task, status: "completed", completed_at: now })),
    task_status_changed: taskStatusChanged,
    dependency_added: (milestone, { requires }) => withRequires(milestone, (ids) => [...new Set([...ids, ...strings(requires)])]),
    dependency_resolved: (milestone, { requires }) => withRequires(milestone, (ids) => ids.filter((id) => !strings(requires).includes(id))),
    blocker_detected: blocked,
    kiro_enabled: _kiro_evolve_phases_js__WEBPACK_IMPORTED_MODULE_1__/* .kiroEnabled */ .Vb,
    kiro_phase_updated: (milestone, details, now) => withTask(milestone, details, (task) => (0,_kiro_evolve_phases_js__WEBPACK_IMPORTED_MODULE_1__/* .phaseUpdated */ .DK)(task, details, now)),
    kiro_phase_transition: (milestone, details, now) => withTask(milestone, details, (task) => (0,_kiro_evolve_phases_js__WEBPACK_IMPORTED_MODULE_1__/* .phaseTransition */ .P0)(task, details, now)),
    kiro_phase_overdue: (milestone, details, now) => withTask(milestone, details, (task) => (0,_kiro_evolve_phases_js__WEBPACK_IMPORTED_MODULE_1__/* .phaseOverdue */ .wV)(task, details, now)),
    ...RECORDS,
};
/** Whether events of this type change the workspace. */
function changesState(type) {
    return type === "milestone_created" || CHANGES[type] !== null;
}
function updated(milestone, fields) {
    return settled(_model_milestone_js__WEBPACK_IMPORTED_MODULE_0__/* .Milestone */ .fl.parse({ ...milestone, ...fields }), Object.keys(fields));
}
/** Whoever gives a field a value settles what a merge left open about it. */
function settled(milestone, places) {
    const { conflicts, ...rest } = milestone;
    if (!Array.isArray(conflicts))
        return milestone;
    const open = conflicts.filter((record) => !(0,_base_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(record) || !places.some((place) => record["at"] === place || String(record["at"]).startsWith(`${place}/`)));
    return open.length === 0 ? { ...rest } : { ...rest, conflicts: open };
}
function modified(milestone, { tasks_added, tasks_changed, tasks_removed }) {
    const removed = new Set(strings(tasks_removed));
    const kept = milestone.tasks.filter((task) => !removed.has(task.id));
    const changed = kept.map((task) => {
        const fields = (0,_base_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(tasks_changed) ? tasks_changed[task.id] : undefined;
        return (0,_base_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(fields) ? _model_milestone_js__WEBPACK_IMPORTED_MODULE_0__/* .Task */ .YZ.parse(withoutNulls({ ...task, ...fields })) : task;
    });
    const added = Array.isArray(tasks_added) ? tasks_added.map((task) => _model_milestone_js__WEBPACK_IMPORTED_MODULE_0__/* .Task */ .YZ.parse(task)) : [];
    const places = (0,_base_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(tasks_changed) ? Object.entries(tasks_changed).flatMap(([id, fields]) => Object.keys((0,_base_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(fields) ? fields : {}).map((field) => `tasks/${id}/${field}`)) : [];
    return settled({ ...milestone, tasks: [...changed, ...added] }, places);
}
/** null takes a field away. */
function withoutNulls(fields) {
    return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
}
function archived(milestone, { reason, forced, open_tasks }, now) {
    const archive = forced === true ? { archive: { reason, forced, open_tasks, was: milestone.status } } : milestone.status === "cancelled" ? { archive: { was: "cancelled" } } : {};
    const completed_at = milestone.completed_at ?? (forced === true || milestone.status === "cancelled" ? null : now);
    return { ...milestone, status: "archived", completed_at, ...archive };
}
function withStatus(milestone, status, now) {
    const completed_at = status === "completed" ? (milestone.completed_at ?? now) : status === "archived" ? milestone.completed_at : null;
    const blockers = milestone.status === "blocked" && status !== "blocked" ? milestone.blockers.filter((blocker) => blocker.task_id !== null) : milestone.blockers;
    return { ...milestone, status, completed_at, blockers };
}
/** A word that is no status is a fault of whoever wrote the event. */
function milestoneStatus(word) {
    const status = _model_status_js__WEBPACK_IMPORTED_MODULE_5__/* .MILESTONE_STATUSES */ .uW.find((one) => one === word);
    if (status === undefined)
        throw new TypeError(`${String(word)} is no status of a milestone`);
    return status;
}
function taskStatus(word) {
    const status = _model_status_js__WEBPACK_IMPORTED_MODULE_5__/* .TASK_STATUSES */ .Hi.find((one) => one === word);
    if (status === undefined)
        throw new TypeError(`${String(word)} is no status of a task`);
    return status;
}
function taskStatusChanged(milestone, details, now) {
    const status = taskStatus(details["new_status"]);
    const reason = typeof details["reason"] === "string" ? details["reason"] : undefined;
    const changed = withTask(milestone, details, (task) => {
        const started_at = status === "in_progress" ? (task.started_at ?? now) : status === "pending" ? null : task.started_at;
        const next = unblocked({ ...task, status, started_at, completed_at: status === "completed" ? now : null });
        return status === "blocked" && reason !== undefined ? { ...next, blocked_reason: reason } : next;
    });
    return status === "blocked" ? changed : { ...changed, blockers: changed.blockers.filter((blocker) => blocker.task_id !== details["task_id"]) };
}
function unblocked(task) {
    const { blocked_reason: _gone, ...rest } = task;
    return { ...rest };
}
function withTask(milestone, { task_id }, change) {
    return { ...milestone, tasks: milestone.tasks.map((task) => (task.id === task_id ? change(task) : task)) };
}
function withRequires(milestone, change) {
    return { ...milestone, dependencies: { ...milestone.dependencies, requires: change(milestone.dependencies.requires) } };
}
function blocked(milestone, { reason, task_id, type }, now) {
    const blocker = { ...(typeof type === "string" && { type }), reason: String(reason), task_id: typeof task_id === "string" ? task_id : null, since: now };
    return { ...milestone, blockers: [...milestone.blockers, blocker] };
}
function strings(value) {
    return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}


/***/ }),

/***/ 9422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lp: () => (/* binding */ waves),
/* harmony export */   p4: () => (/* binding */ findCycles),
/* harmony export */   u8: () => (/* binding */ findCycle),
/* harmony export */   vC: () => (/* binding */ criticalPath)
/* harmony export */ });
// Dependency graphs: cycles, order, what is ready, and the longest way through.
/** The nodes of one cycle in the order they wait for each other, the first repeated at the end; null where there is none. */
function findCycle(edges) {
    return findCycles(edges).next().value ?? null;
}
/** Cycles in the same form, at least one wherever nodes wait for each other: one for each step that leads back. */
function* findCycles(edges) {
    const done = new Set();
    for (const start of edges.keys())
        if (!done.has(start))
            yield* cyclesFrom(start, edges, done);
}
/** Iterative, so that a chain of 10,000 tasks does not exhaust the stack. */
function* cyclesFrom(start, edges, done) {
    const way = [start];
    const onWay = new Map([[start, 0]]);
    const rest = [[...(edges.get(start) ?? [])]];
    while (way.length > 0) {
        const next = rest.at(-1)?.shift();
        if (next === undefined) {
            const left = way.pop();
            rest.pop();
            if (left !== undefined)
                (onWay.delete(left), done.add(left));
        }
        else if (onWay.has(next)) {
            yield [...way.slice(onWay.get(next)), next];
        }
        else if (!done.has(next) && edges.has(next)) {
            onWay.set(next, way.length);
            way.push(next);
            rest.push([...(edges.get(next) ?? [])]);
        }
    }
}
/** Nodes by wave, in their own order: everything in one wave waits only for earlier waves. Nodes of a cycle, and what waits for them, are left out. */
function waves(edges) {
    const { open, dependants } = counted(edges);
    const order = new Map([...edges.keys()].map((node, index) => [node, index]));
    const result = [];
    let wave = [...open].filter(([, count]) => count === 0).map(([node]) => node);
    while (wave.length > 0) {
        result.push(wave);
        const freed = wave.flatMap((node) => (dependants.get(node) ?? []).filter((dependant) => lowered(open, dependant) === 0));
        wave = freed.sort((left, right) => (order.get(left) ?? 0) - (order.get(right) ?? 0));
    }
    return result;
}
function counted(edges) {
    const open = new Map();
    const dependants = new Map();
    for (const [node, waitsFor] of edges) {
        const known = [...new Set(waitsFor)].filter((other) => edges.has(other));
        open.set(node, known.length);
        for (const other of known) {
            const list = dependants.get(other);
            if (list)
                list.push(node);
            else
                dependants.set(other, [node]);
        }
    }
    return { open, dependants };
}
function lowered(open, node) {
    const left = (open.get(node) ?? 0) - 1;
    open.set(node, left);
    return left;
}
/** The chain with the greatest sum of weights (1 where `weight` says nothing); empty for an empty or wholly cyclic graph. */
function criticalPath(edges, weight) {
    const best = new Map();
    for (const node of waves(edges).flat()) {
        let before = null;
        for (const other of edges.get(node) ?? []) {
            const length = best.get(other)?.length ?? -1;
            if (length > (before === null ? -1 : (best.get(before)?.length ?? -1)))
                before = other;
        }
        best.set(node, { length: (before === null ? 0 : (best.get(before)?.length ?? 0)) + weight(node), before });
    }
    let last = null;
    for (const [node, { length }] of best)
        if (last === null || length > (best.get(last)?.length ?? 0))
            last = node;
    const length = last === null ? 0 : (best.get(last)?.length ?? 0);
    const nodes = [];
    for (; last !== null; last = best.get(last)?.before ?? null)
        nodes.unshift(last);
    return { nodes, length, lengths: new Map([...best].map(([node, entry]) => [node, entry.length])) };
}


/***/ }),

/***/ 89701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UR: () => (/* binding */ cycleProblem),
/* harmony export */   iU: () => (/* binding */ invariants)
/* harmony export */ });
/* unused harmony export requirements */
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33445);
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _graph_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9422);
// What must hold of every milestone that a command leaves behind.



/**
 * Checks the milestones that differ between two workspaces. Faults that were there before are not this command's: they
 * are left to `data validate`. Problems: `dependency-cycle`, `dependency-not-found`, `invariant-broken`.
 */
function invariants(before, after) {
    for (const [id, milestone] of after.milestones) {
        const former = before.milestones.get(id);
        if (former === milestone)
            continue;
        const broken = faultsOf(milestone).find((fault) => !former || !faultsOf(former).some((old) => old.message === fault.message));
        if (broken)
            return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .g)(broken);
    }
    return cycleAmong(before, after);
}
function faultsOf(milestone) {
    return [...duplicateTasks(milestone), ...unknownTaskDependencies(milestone), ...taskCycle(milestone), ...untrueStatus(milestone)];
}
function duplicateTasks(milestone) {
    const ids = milestone.tasks.map((task) => task.id);
    if (new Set(ids).size === ids.length)
        return [];
    const twice = ids.find((id, index) => ids.indexOf(id) !== index);
    return [(0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("invariant-broken", `Milestone ${milestone.id} would have task ${twice} twice.`, { hint: "Give each task an id of its own." })];
}
function unknownTaskDependencies(milestone) {
    const ids = new Set(milestone.tasks.map((task) => task.id));
    return milestone.tasks.flatMap((task) => task.dependencies
        .filter((dependency) => !ids.has(dependency))
        .map((dependency) => (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("dependency-not-found", `Task ${task.id} waits for ${dependency}, which milestone ${milestone.id} does not have.`, { hint: "Name a task of the same milestone." })));
}
function taskCycle(milestone) {
    const cycle = (0,_graph_js__WEBPACK_IMPORTED_MODULE_2__/* .findCycle */ .u8)(new Map(milestone.tasks.map((task) => [task.id, task.dependencies])));
    return cycle ? [cycleProblem(`Tasks of ${milestone.id} wait for each other`, cycle)] : [];
}
function untrueStatus(milestone) {
    const open = milestone.tasks.filter((task) => task.status !== "completed" && task.status !== "cancelled");
    if (milestone.status !== "completed" || open.length === 0)
        return [];
    return [(0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("invariant-broken", `Milestone ${milestone.id} cannot be completed: ${open.map((task) => task.id).join(", ")} open.`, { hint: "Complete or cancel these tasks first." })];
}
/** Cycles between milestones are looked for only where a command changed what a milestone requires, since that takes all of them. */
function cycleAmong(before, after) {
    const changed = [...after.milestones.values()].some((milestone) => before.milestones.get(milestone.id)?.dependencies.requires.join() !== milestone.dependencies.requires.join() && milestone.dependencies.requires.length > 0);
    if (!changed)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(undefined);
    const cycle = (0,_graph_js__WEBPACK_IMPORTED_MODULE_2__/* .findCycle */ .u8)(requirements(after));
    const old = cycle && (0,_graph_js__WEBPACK_IMPORTED_MODULE_2__/* .findCycle */ .u8)(requirements(before));
    return cycle && !old ? (0,_base_result_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .g)(cycleProblem("Milestones would wait for each other", cycle)) : (0,_base_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(undefined);
}
function requirements(workspace) {
    return new Map([...workspace.milestones.values()].map((milestone) => [milestone.id, milestone.dependencies.requires]));
}
function cycleProblem(what, cycle) {
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("dependency-cycle", `${what}: ${cycle.join(" → ")}.`, { hint: "Take one of these dependencies away." });
}


/***/ }),

/***/ 48104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DK: () => (/* binding */ phaseUpdated),
/* harmony export */   P0: () => (/* binding */ phaseTransition),
/* harmony export */   Vb: () => (/* binding */ kiroEnabled),
/* harmony export */   wV: () => (/* binding */ phaseOverdue)
/* harmony export */ });
/* harmony import */ var _base_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60306);
/* harmony import */ var _model_milestone_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56022);
/* harmony import */ var _model_status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21004);
// What events about phases do to a task.



/** What a phase gathers on its way, which putting it back to the beginning takes away. */
const GATHERED = ["started_at", "completed_at", "approved_at", "approved_by", "approval_notes", "blocked_at", "blocked_reason", "overdue_at"];
/** The phase gets a status, and the instant at which it did. What is worked on, or waits, is where the task stands. */
function phaseUpdated(task, { phase, status, by, reason }, now) {
    if (typeof phase !== "string")
        return task;
    const wanted = _model_status_js__WEBPACK_IMPORTED_MODULE_1__/* .PHASE_STATUSES */ .BV.find((known) => known === status);
    const own = task.kiro_workflow.phases[phase];
    if (!own || wanted === undefined)
        return task;
    const said = { by: typeof by === "string" ? by : null, reason: typeof reason === "string" ? reason : null };
    const changed = wanted === "pending" ? cleared(own) : { ...withoutBlock(own), status: wanted, ...momentOf(own, wanted, { now, ...said }) };
    const stands = wanted !== "approved" && wanted !== "completed";
    return withKiro(stands && wanted !== "pending" ? begun(task, now) : task, { ...task.kiro_workflow, ...(stands && { current_phase: phase }), phases: { ...task.kiro_workflow.phases, [phase]: changed } });
}
function cleared(phase) {
    const rest = { ...phase, status: "pending" };
    for (const name of GATHERED)
        Reflect.deleteProperty(rest, name);
    return rest;
}
/** A phase that goes on is blocked no more. */
function withoutBlock(phase) {
    const rest = { ...phase };
    for (const name of ["blocked_at", "blocked_reason"])
        Reflect.deleteProperty(rest, name);
    return rest;
}
function momentOf(phase, status, { now, by, reason }) {
    const started = phase["started_at"] ?? now;
    switch (status) {
        case "in_progress":
        case "waiting_approval": return { started_at: started };
        case "approved": return { started_at: started, completed_at: phase["completed_at"] ?? now, approved_at: now, ...(by !== null && { approved_by: by }) };
        case "completed": return { started_at: started, completed_at: now };
        case "blocked":
        case "rejected": return { blocked_at: now, ...(reason !== null && { blocked_reason: reason }) };
        default: return {};
    }
}
/** The task stands in the next phase, which begins. */
function phaseTransition(task, { to_phase }, now) {
    if (typeof to_phase !== "string")
        return task;
    const own = task.kiro_workflow.phases[to_phase];
    if (!own)
        return task;
    const begins = own.status === "pending" ? { ...own, status: "in_progress", started_at: own["started_at"] ?? now } : own;
    return withKiro(begun(task, now), { ...task.kiro_workflow, current_phase: to_phase, phases: { ...task.kiro_workflow.phases, [to_phase]: begins } });
}
/** Said once: it is in the file from then on. */
function phaseOverdue(task, { phase }, now) {
    const own = typeof phase === "string" ? task.kiro_workflow.phases[phase] : undefined;
    if (!own || typeof phase !== "string")
        return task;
    return withKiro(task, { ...task.kiro_workflow, phases: { ...task.kiro_workflow.phases, [phase]: { ...own, overdue_at: now } } });
}
/** A milestone, or tasks that were added to one, gets phases: `configuration` for the milestone, `tasks` by id. */
function kiroEnabled(milestone, { configuration, tasks }) {
    const phases = (0,_base_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(tasks) ? tasks : {};
    return {
        ...milestone,
        kiro_configuration: { ...milestone.kiro_configuration, ...((0,_base_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(configuration) ? configuration : {}), enabled: true },
        tasks: milestone.tasks.map((task) => (phases[task.id] === undefined ? task : { ...task, type: "kiro_workflow", kiro_workflow: _model_milestone_js__WEBPACK_IMPORTED_MODULE_0__/* .KiroTask */ .XU.parse(phases[task.id]) })),
    };
}
function begun(task, now) {
    return task.status === "pending" ? { ...task, status: "in_progress", started_at: task.started_at ?? now } : task;
}
function withKiro(task, kiro_workflow) {
    return { ...task, kiro_workflow };
}


/***/ }),

/***/ 3357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BL: () => (/* binding */ progressBlock),
/* harmony export */   C_: () => (/* binding */ milestoneView),
/* harmony export */   aL: () => (/* binding */ words)
/* harmony export */ });
/* unused harmony export timelineText */
/* harmony import */ var _base_reply_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9158);
/* harmony import */ var _query_ready_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49194);
/* harmony import */ var _next_step_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86297);
// One milestone as people read it: its state, its tasks, and what to do next.



function milestoneView(milestone) {
    return [
        (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_2__/* .heading */ .R_)(`${milestone.id}: ${milestone.title}`),
        ...(milestone.description === "" ? [] : [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(milestone.description.trim())]),
        (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_2__/* .fields */ .OA)(facts(milestone)),
        progressBlock(milestone),
        ...taskBlocks(milestone),
        ...listBlocks("Blocked", milestone.blockers.map((blocker) => (blocker.task_id === null ? blocker.reason : `${blocker.task_id}: ${blocker.reason}`))),
        ...listBlocks("Success criteria", milestone.success_criteria),
        ...listBlocks("Risks", milestone.risks.map(riskText)),
        ...(0,_next_step_js__WEBPACK_IMPORTED_MODULE_1__/* .nextStep */ .s)(milestone),
    ];
}
function progressBlock({ progress: { percentage, tasks_completed, tasks_total } }) {
    return (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_2__/* .progress */ .qB)(`${tasks_completed} of ${tasks_total} tasks`, percentage);
}
function facts(milestone) {
    const { timeline, dependencies } = milestone;
    const rows = [
        ["status", words(milestone.status)],
        ["priority", milestone.priority],
        ["category", milestone.category],
        ["timeline", timelineText(timeline.estimated_start, timeline.estimated_end)],
        ["estimate", timeline.estimated_hours === null ? null : hoursText(timeline.estimated_hours, timeline.buffer_percentage)],
        ["waits for", dependencies.requires.join(", ") || null],
        ["enables", dependencies.enables.join(", ") || null],
        ["completed", milestone.completed_at],
    ];
    return rows.flatMap(([label, value]) => (value === null ? [] : [[label, value]]));
}
/** "in progress" of `in_progress`. */
function words(status) {
    return status.replaceAll("_", " ");
}
function timelineText(start, end) {
    if (start === null && end === null)
        return null;
    return `${start ?? "?"} to ${end ?? "?"}`;
}
function hoursText(hours, buffer) {
    return `${hours} h${buffer === null ? "" : ` + ${buffer} % buffer`}`;
}
function taskBlocks(milestone) {
    if (milestone.tasks.length === 0)
        return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)("No tasks yet.")];
    const ready = new Set((0,_query_ready_js__WEBPACK_IMPORTED_MODULE_0__/* .readyTasks */ .aZ)(milestone));
    const rows = milestone.tasks.map((task) => [task.id, task.title, stateText(task, { ready: ready.has(task) }), task.dependencies.join(", "), task.assigned_to ?? ""]);
    const assigned = milestone.tasks.some((task) => task.assigned_to !== null);
    return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(["task", "title", "status", "waits for", ...(assigned ? ["who"] : [])], assigned ? rows : rows.map((row) => row.slice(0, -1)))];
}
function stateText(task, { ready }) {
    return task.status === "pending" && ready ? "ready" : words(task.status);
}
function listBlocks(title, items) {
    return items.length === 0 ? [] : [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_2__/* .heading */ .R_)(title), (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(items)];
}
function riskText(risk) {
    const { description, impact, mitigation } = risk;
    return [String(description ?? "?"), typeof impact === "string" && `(${impact})`, typeof mitigation === "string" && `- ${mitigation}`].filter(Boolean).join(" ");
}


/***/ }),

/***/ 86297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ nextStep)
/* harmony export */ });
/* harmony import */ var _base_reply_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9158);
/* harmony import */ var _rules_kiro_phases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16218);
/* harmony import */ var _query_ready_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49194);
// The command that most likely comes next, to copy.



function nextStep(milestone) {
    const { id, status, tasks } = milestone;
    const unverified = tasks.find((task) => task.status === "unverified");
    if (unverified && status !== "archived" && status !== "cancelled")
        return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_2__/* .command */ .G5)(`milestone accept ${id} ${unverified.id}`, `if "${unverified.title}" is done as you see it`)];
    const [ready] = status === "planned" || status === "in_progress" ? (0,_query_ready_js__WEBPACK_IMPORTED_MODULE_1__/* .readyTasks */ .aZ)(milestone) : [];
    if (ready && (0,_rules_kiro_phases_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnderKiro */ .sw)(ready))
        return [phaseStep(milestone, ready)];
    if (ready)
        return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_2__/* .command */ .G5)(`milestone complete ${id} ${ready.id}`, `when "${ready.title}" is done`)];
    if (status === "completed")
        return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_2__/* .command */ .G5)(`milestone archive ${id}`, "it is complete")];
    if (status === "blocked")
        return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_2__/* .command */ .G5)(`milestone unblock ${id}`, "when nothing stands in the way any more")];
    const stuck = tasks.find((task) => task.status === "blocked");
    if (stuck)
        return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_2__/* .command */ .G5)(`milestone unblock ${id} ${stuck.id}`, "when nothing stands in the way any more")];
    if (tasks.length === 0 && status === "planned")
        return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_2__/* .command */ .G5)(`milestone update ${id} --add-task "…"`, "to say what is to be done")];
    return [];
}
function phaseStep(milestone, task) {
    const phase = (0,_rules_kiro_phases_js__WEBPACK_IMPORTED_MODULE_0__/* .openPhase */ .yc)(milestone, task);
    if (phase === null)
        return (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_2__/* .command */ .G5)(`milestone complete ${milestone.id} ${task.id}`, `when "${task.title}" is done`);
    if (task.kiro_workflow.phases[phase]?.status === "waiting_approval")
        return (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_2__/* .command */ .G5)(`milestone kiro status ${milestone.id}`, `to see whom ${phase} of "${task.title}" waits for`);
    return (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_2__/* .command */ .G5)(`milestone kiro submit ${milestone.id} ${task.id}`, `when ${phase} of "${task.title}" is done`);
}


/***/ })

};
