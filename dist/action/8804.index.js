export const id = 8804;
export const ids = [8804,2220];
export const modules = {

/***/ 22220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ad: () => (/* binding */ NewId),
/* harmony export */   EY: () => (/* binding */ Text),
/* harmony export */   Ke: () => (/* binding */ MilestoneStatusName),
/* harmony export */   MC: () => (/* binding */ MilestoneRef),
/* harmony export */   QF: () => (/* binding */ BackendName),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   ae: () => (/* binding */ NoticeChannel),
/* harmony export */   e3: () => (/* binding */ DateText),
/* harmony export */   gy: () => (/* binding */ PriorityName),
/* harmony export */   hE: () => (/* binding */ Title),
/* harmony export */   iQ: () => (/* binding */ SimpleName),
/* harmony export */   jF: () => (/* binding */ CommitId),
/* harmony export */   jX: () => (/* binding */ TaskStatusName),
/* harmony export */   lm: () => (/* binding */ TaskRef),
/* harmony export */   mi: () => (/* binding */ FilePath),
/* harmony export */   nC: () => (/* binding */ KeyName),
/* harmony export */   ng: () => (/* binding */ MilestoneRefs),
/* harmony export */   oM: () => (/* binding */ DurationText),
/* harmony export */   s4: () => (/* binding */ TaskRefs),
/* harmony export */   xN: () => (/* binding */ ApproverName),
/* harmony export */   y_: () => (/* binding */ Count),
/* harmony export */   zK: () => (/* binding */ PhaseName)
/* harmony export */ });
/* harmony import */ var _base_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88164);
/* harmony import */ var _backend_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69463);
/* harmony import */ var _ids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65114);
/* harmony import */ var _notice_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64658);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21004);
// The kinds of words that verbs take, and what each becomes.





/** Longer references name nothing: ids have at most 50 characters, slugs of titles rarely more than twice that. */
const REFERENCE_LENGTH_MAX = 100;
/** A title is one line of a list, of a commit subject and of a pull request. */
const TITLE_LENGTH_MAX = 200;
/** A reason or description; more belongs into the file itself. */
const TEXT_LENGTH_MAX = 4_000;
/** Where operating systems stop. */
const PATH_LENGTH_MAX = 4_096;
/** More than any list has, and few enough to be counted. */
const COUNT_MAX = 100_000;
/** The longest dotted key of the reference is a third of this. */
const KEY_LENGTH_MAX = 200;
const CONTROL = /\p{Cc}/u;
/** A word that fits where `read` gives a value for it. */
function words(read) {
    return {
        safeParse: (word) => {
            const data = read(word);
            return data === undefined ? { success: false } : { success: true, data };
        },
    };
}
function fitting(fits) {
    return words((word) => (fits(word) ? word : undefined));
}
function isPlain(word, longest) {
    return word.length <= longest && word.trim() !== "" && !CONTROL.test(word) && word.isWellFormed();
}
function isReference(word) {
    return isPlain(word, REFERENCE_LENGTH_MAX) && !/[/\\]/.test(word) && !/^[-.]/.test(word);
}
function reference(label, named) {
    return {
        label,
        schema: fitting(isReference),
        code: "invalid-id",
        hint: `Name ${named} by its id, the start of its id, or the words of its title joined by hyphens; at most ${REFERENCE_LENGTH_MAX} characters, without slashes.`,
    };
}
/** As typed: an id, a unique start of one, or a title's slug; whether it names anything is the workspace's business. */
const MilestoneRef = reference("ID", "a milestone");
const TaskRef = reference("TASK", "a task");
/** A phase of a task, in small letters. */
const PhaseName = {
    label: "PHASE",
    schema: words((word) => (/^[a-z][a-z0-9_-]{0,39}$/.test(word.trim().toLowerCase()) ? word.trim().toLowerCase() : undefined)),
    code: "invalid-argument",
    hint: "Name a phase, such as design, spec or execute.",
};
/** An entry of a list of approvers: a role, a login, @org/team or an e-mail address. */
const ApproverName = plainText("ROLE", REFERENCE_LENGTH_MAX);
/** References with commas between them; an empty word is an empty list. */
const MilestoneRefs = references("ID,…", MilestoneRef);
const TaskRefs = references("TASK,…", TaskRef);
function references(label, one) {
    const split = (word) => word.split(",").map((part) => part.trim()).filter((part) => part !== "");
    return {
        label,
        schema: words((word) => (split(word).every(isReference) ? split(word) : undefined)),
        code: one.code,
        hint: `${one.hint} Put commas between several.`,
    };
}
/** An id that is to be given. */
const NewId = {
    label: "ID",
    schema: fitting((word) => (0,_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .newId */ .Si)(word).ok),
    code: "invalid-id",
    hint: _ids_js__WEBPACK_IMPORTED_MODULE_1__/* .ID_HINT */ ._c,
};
const Title = plainText("TITLE", TITLE_LENGTH_MAX);
const Text = plainText("TEXT", TEXT_LENGTH_MAX);
/** The id of a commit, or the start of one; in lower case. */
const CommitId = {
    label: "COMMIT",
    schema: words((word) => (/^[0-9a-f]{7,64}$/i.test(word) ? word.toLowerCase() : undefined)),
    code: "invalid-argument",
    hint: "Write 7 to 64 hexadecimal digits, best all 40.",
};
/** One line of text, white space around it taken away. */
function plainText(label, longest) {
    return {
        label,
        schema: words((word) => (isPlain(word.trim(), longest) ? word.trim() : undefined)),
        code: "invalid-argument",
        hint: `Write one line of 1 to ${longest} characters, without control characters.`,
    };
}
/** In the strict spelling of base/duration; "2 weeks" becomes "2w". */
const DurationText = {
    label: "DURATION",
    schema: words((word) => ((0,_base_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E9)(strictDuration(word)) === null ? undefined : strictDuration(word))),
    code: "invalid-argument",
    hint: _base_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .DURATION_HINT */ .Fp,
};
function strictDuration(word) {
    return word.trim().replace(/(\d) ?(second|minute|hour|day|week)s?\b/gi, (_all, digit, unit) => `${digit}${unit.charAt(0).toLowerCase()}`);
}
/** Days of the months of a year that is no leap year. */
const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
function isDay(word) {
    const [, year, month, day] = (/^(\d{4})-(\d{2})-(\d{2})$/.exec(word) ?? []).map(Number);
    if (year === undefined || month === undefined || day === undefined)
        return false;
    const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
    const days = (MONTH_DAYS[month - 1] ?? 0) + (month === 2 && leap ? 1 : 0);
    return day >= 1 && day <= days;
}
/** `2026-03-31`; a day that the calendar has. */
const DateText = {
    label: "DATE",
    schema: fitting(isDay),
    code: "invalid-argument",
    hint: "Write a date as 2026-03-31.",
};
const Count = {
    label: "N",
    schema: words((word) => (/^\d{1,7}$/.test(word) && Number(word) >= 1 && Number(word) <= COUNT_MAX ? Number(word) : undefined)),
    code: "invalid-argument",
    hint: `Write a whole number from 1 to ${COUNT_MAX}.`,
};
const FilePath = {
    label: "PATH",
    schema: fitting((word) => isPlain(word, PATH_LENGTH_MAX)),
    code: "invalid-argument",
    hint: "Name a file or folder, relative to where you are.",
};
/** A dotted key of the configuration. */
const KeyName = {
    label: "KEY",
    schema: fitting((word) => word.length <= KEY_LENGTH_MAX && /^[A-Za-z_][\w-]*(?:\.[\w-]+)*$/.test(word)),
    code: "invalid-argument",
    hint: "Write a key with dots between its parts, such as git_integration.auto_commit.",
};
/** A file name without folder and ending: a template, a workflow. */
const SimpleName = {
    label: "NAME",
    schema: fitting((word) => word.length <= REFERENCE_LENGTH_MAX && /^[A-Za-z0-9][\w-]*$/.test(word)),
    code: "invalid-argument",
    hint: "Names are letters, digits, hyphens and underscores.",
};
/** One of a few words; upper case and hyphens for underscores are forgiven, `also` maps other spellings. */
function choice(label, values, also = {}) {
    const spelled = (word) => {
        const plain = word.trim().toLowerCase();
        const found = values.find((value) => value === plain || value === plain.replaceAll("-", "_"));
        return found ?? (Object.hasOwn(also, plain) ? (also[plain] ?? plain) : plain);
    };
    return {
        label,
        schema: words((word) => values.find((value) => value === spelled(word))),
        code: "invalid-argument",
        hint: `Choose one of ${values.join(", ")}.`,
        values,
    };
}
const MilestoneStatusName = choice("STATUS", _status_js__WEBPACK_IMPORTED_MODULE_2__/* .MILESTONE_STATUSES */ .uW, {
    planning: "planned", active: "in_progress", done: "completed", complete: "completed", canceled: "cancelled",
});
const TaskStatusName = choice("STATUS", _status_js__WEBPACK_IMPORTED_MODULE_2__/* .TASK_STATUSES */ .Hi, {
    active: "in_progress", done: "completed", complete: "completed", canceled: "cancelled",
});
const PriorityName = choice("PRIORITY", _status_js__WEBPACK_IMPORTED_MODULE_2__/* .PRIORITIES */ .BE);
const NoticeChannel = choice("CHANNEL", _notice_js__WEBPACK_IMPORTED_MODULE_3__/* .CHANNELS */ .l);
const BackendName = choice("BACKEND", _backend_js__WEBPACK_IMPORTED_MODULE_4__/* .BACKENDS */ .A, { files: "file", yaml: "file", postgres: "postgresql", pg: "postgresql", sqlite3: "sqlite" });


/***/ }),

/***/ 76435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ equip),
  L: () => (/* binding */ missing)
});

// EXTERNAL MODULE: ./lib/core/base/json.js
var json = __webpack_require__(60306);
// EXTERNAL MODULE: ./lib/core/base/sha256.js
var sha256 = __webpack_require__(41331);
// EXTERNAL MODULE: ./lib/core/base/result.js
var result = __webpack_require__(33445);
// EXTERNAL MODULE: ./lib/core/rules/kiro/deliverables.js
var kiro_deliverables = __webpack_require__(65304);
// EXTERNAL MODULE: ./lib/core/rules/kiro/phases.js
var kiro_phases = __webpack_require__(16218);
// EXTERNAL MODULE: ./lib/core/base/problem.js
var problem = __webpack_require__(5045);
;// CONCATENATED MODULE: ./lib/core/model/shipped/phases/bugfix.js
// What the phases of a repair begin with: what is wrong and why, how it is put right, and how it stays so.
const CAUSE = `# Root cause: {{task.title}}

{{milestone.title}} ({{milestone.id}}, {{task.id}}), {{date}}

{{task.description}}

## What people see

- What happens, and what should happen instead?
- Since when, for whom, how often, and what does it cost them?

## How to make it happen

1. …

Expected: …
Seen: …

## Why

Ask until the answer is something that we can change.

1. It happens because …
2. That is so because …

## Why nobody noticed

- Which test, review or alarm should have caught it?

## Where else it may be

- [ ] Looked for the same mistake in …
`;
const FIX = `# Design of the fix: {{task.title}}

{{milestone.id}}, {{task.id}}, {{date}}

## What changes

The smallest change that removes the cause, not the symptom.

- …

## What else was possible

| Way | Why not |
|---|---|
| | |

## Who may rely on the fault

- …

## What was damaged meanwhile

- Which data is wrong by now, and how is it put right?
`;
const SPECIFICATION = `# Specification of the fix: {{task.title}}

{{milestone.id}}, {{task.id}}, {{date}}

## Behaviour

| When | Before | From now on |
|---|---|---|
| | | |

## What stays as it is

- …

## Done when

{{task.acceptance_criteria}}
`;
const REGRESSION = `# Regression test plan: {{task.title}}

{{milestone.id}}, {{task.id}}, {{date}}

- [ ] A test that fails without the fix and passes with it: …
- [ ] Tests of the places that do the same: …
- [ ] What worked before still works: …

## Tried by hand

| What | Where | By whom | Result |
|---|---|---|---|
| | | | |
`;
const TASKS = `# Steps of the fix: {{task.title}}

{{milestone.id}}, {{task.id}}, {{date}}

1. [ ] A failing test
2. [ ] The fix
3. [ ] The same fault elsewhere
4. [ ] Data that was damaged
5. [ ] Release, and a word to those who reported it

Assigned to: {{task.assigned_to}}
`;
const RISKS = `# Risks of the fix: {{task.title}}

{{milestone.id}}, {{task.id}}, {{date}}

| What may happen | What we do about it | How we notice |
|---|---|---|
| The cause lies deeper | | |
| Somebody relied on the fault | | |

## The way back

- …
`;
const BUGFIX_PHASES = {
    design: [{ path: "root_cause_analysis.md", text: CAUSE }, { path: "fix_design.md", text: FIX }],
    spec: [{ path: "fix_specification.md", text: SPECIFICATION }, { path: "regression_test_plan.md", text: REGRESSION }],
    task: [{ path: "implementation_tasks.md", text: TASKS }, { path: "risk_assessment.md", text: RISKS }],
};

;// CONCATENATED MODULE: ./lib/core/model/shipped/phases/feature-design.js
// What the design of a feature begins with: how it is built, what it offers, what it keeps, and what could be done to it.
const ARCHITECTURE = `# Architecture: {{task.title}}

{{milestone.title}} ({{milestone.id}}, {{task.id}}), {{date}}

{{task.description}}

## What has to be true at the end

{{milestone.success_criteria}}

## The parts, and who talks to whom

A diagram says more than a page. Replace this one.

\`\`\`mermaid
flowchart LR
  user([User]) --> entry[What is asked]
  entry --> core[What decides]
  core --> store[(What is kept)]
\`\`\`

| Part | What it is for | New or changed | Who owns it |
|---|---|---|---|
| | | | |

## What was decided, and why

For each decision: what else was possible, and what it costs to change our mind later.

1. **Decision.** …
   - Instead of …, because …

## What can go wrong

- What happens when a part is slow, away, or answers twice?
- How much comes in on a bad day, and what gives way first?
- How is it noticed, and by whom?

## What is left out on purpose

- …

## Open questions

- [ ] … (who answers it, until when)
`;
const API = `# The interface of {{task.title}} ({{milestone.id}}, {{task.id}}).
# Describe every operation with its errors, and give each an example. Where there is no HTTP, describe commands or events instead.
openapi: 3.1.0
info:
  title: {{milestone.title}}
  version: 0.1.0
  description: {{task.description}}
paths:
  /example:
    get:
      summary: Say in one sentence what it is for.
      # Who may call it, how often, and is it safe to call it again?
      responses:
        "200":
          description: What comes back, and what it means.
        "400":
          description: What the caller has done wrong, so that they can put it right.
        "403":
          description: Who is turned away.
components:
  schemas: {}
`;
const DATA = `# Data model: {{task.title}}

{{milestone.id}}, {{task.id}}, {{date}}

## What is kept

| Name | What it is | Who writes it | Who reads it | For how long |
|---|---|---|---|---|
| | | | | |

## How it hangs together

\`\`\`mermaid
erDiagram
  ONE ||--o{ MANY : has
\`\`\`

## What must always be true

Rules that hold whatever happens, and what enforces each of them.

- …

## What is there already

- Which data has to change, and how is it brought over?
- Can the former version still read it while both run?
- How is it taken back?

## What people have a right to

- Which of it is personal, and why is it needed?
- How is it found, corrected and deleted?
`;
const SECURITY = `# Security: {{task.title}}

{{milestone.id}}, {{task.id}}, {{date}}

## What is worth protecting

| What | From whom | What it would cost |
|---|---|---|
| | | |

## Where strangers reach it

Every way in: requests, files, messages, dependencies, people.

- …

## What could be done to it, and what stands in the way

| Attack | What stands in the way | What is left, and who accepts it |
|---|---|---|
| Somebody says who they are not | | |
| Something is changed on its way or where it lies | | |
| Somebody sees what is not theirs | | |
| It is brought to a standstill | | |
| Somebody gets to do more than they may | | |

## Secrets

- Which are there, where do they lie, who renews them, and how fast can they be withdrawn?

## How it is known

- What is written down about who did what, and what must never be in a log?
`;
const FEATURE_DESIGN = [
    { path: "architecture_diagram.md", text: ARCHITECTURE },
    { path: "api_specification.yaml", text: API },
    { path: "data_model.md", text: DATA },
    { path: "security_design.md", text: SECURITY },
];

;// CONCATENATED MODULE: ./lib/core/model/shipped/phases/feature-spec.js
// What the specification of a feature begins with: how it behaves, how that is proven, when it is good, how it reaches people.
const feature_spec_SPECIFICATION = `# Specification: {{task.title}}

{{milestone.title}} ({{milestone.id}}, {{task.id}}), {{date}}

{{task.description}}

## Who does what with it

1. As …, I want …, so that …

## How it behaves

Short sentences that can be true or false. Whoever builds it and whoever tests it reads the same ones.

1. When …, then …
2. When … is missing or wrong, then …

## At the edges

- Nothing there, one, very many, twice, at the same time, in the wrong order
- Text in every script; dates on every side of midnight
- Interrupted in the middle: what is left, and what happens on the next try?

## How fast, how much

| What | At most / at least | Measured how |
|---|---|---|
| | | |

## What stays as it is

- Which behaviour do people rely on that must not change?

## Left for later

- …
`;
const TEST_PLAN = `# Test plan: {{task.title}}

{{milestone.id}}, {{task.id}}, {{date}}

## What is to be proven

{{task.acceptance_criteria}}

## How

| Sentence of the specification | Kind of test | Where it is | Done |
|---|---|---|---|
| 1 | unit / integration / by hand | | [ ] |

## With what

- Data: where it comes from, and that nobody's private data is in it
- Surroundings: what is real, what is stood in for, and why that is enough

## What is not tested, and why

- …

## When it is enough

- [ ] Every sentence of the specification has a test that fails without the code
- [ ] All of them run without a person, and take no longer than …
- [ ] Somebody who did not build it has used it
`;
const ACCEPTANCE = `# Acceptance criteria: {{task.title}}

{{milestone.title}} ({{milestone.id}}, {{task.id}}), {{date}}

## What was asked for

{{milestone.success_criteria}}

## This task is done when

{{task.acceptance_criteria}}

## Examples that settle an argument

Given …
When …
Then …

## Who says that it is done

| What | Who looks | How they find out |
|---|---|---|
| | | |
`;
const ROLLOUT = `# Rollout: {{task.title}}

{{milestone.id}}, {{task.id}}, {{date}}

## In which order

| Step | Who gets it | For how long | What must be true before the next |
|---|---|---|---|
| 1 | us | | |
| 2 | a few | | |
| 3 | everybody | | |

## What is watched

| Sign | Usual | Stop when |
|---|---|---|
| | | |

## The way back

- How is it taken back, by whom, and how long does that take?
- What has been written meanwhile, and does the former version understand it?

## Who has to know

- [ ] Those who use it: what changes for them
- [ ] Those who are asked when it fails: what to look at first
`;
const FEATURE_SPEC = [
    { path: "technical_specification.md", text: feature_spec_SPECIFICATION },
    { path: "test_plan.md", text: TEST_PLAN },
    { path: "acceptance_criteria.md", text: ACCEPTANCE },
    { path: "rollout_plan.md", text: ROLLOUT },
];

;// CONCATENATED MODULE: ./lib/core/model/shipped/phases/feature-task.js
// What the planning of a feature's work begins with: the steps, the stories, what waits for what, and what may go wrong.
const feature_task_TASKS = `# Implementation tasks: {{task.title}}

{{milestone.title}} ({{milestone.id}}, {{task.id}}), {{date}}

Each step can be merged by itself and leaves everything working.

| # | Step | Files | Proven by | Hours | Waits for |
|---|---|---|---|---|---|
| 1 | | | | | |

## Done when

{{task.acceptance_criteria}}

## First step

What is done tomorrow morning, and by whom? (assigned to: {{task.assigned_to}})
`;
const STORIES = `# Stories: {{task.title}}

{{milestone.id}}, {{task.id}}, {{date}}

{{task.description}}

## 1. …

As …, I want …, so that …

- Given …, when …, then …
- Size: small / medium / large; if large, cut it again

## Cut from the first version

- …
`;
const DEPENDENCIES = `# Dependencies: {{task.title}}

{{milestone.id}}, {{task.id}}, {{date}}

\`\`\`mermaid
flowchart LR
  first[First] --> second[Second]
\`\`\`

| What we wait for | Whose it is | Promised for | Without it we … |
|---|---|---|---|
| | | | |

| Who waits for us | For what | Until when |
|---|---|---|
| | | |
`;
const feature_task_RISKS = `# Risks: {{task.title}}

{{milestone.id}}, {{task.id}}, {{date}}

| What may happen | How likely | How bad | What we do now | How we notice | Who watches |
|---|---|---|---|---|---|
| | | | | | |

## What would make us stop

- …
`;
const FEATURE_TASK = [
    { path: "implementation_tasks.md", text: feature_task_TASKS },
    { path: "story_breakdown.md", text: STORIES },
    { path: "dependency_map.md", text: DEPENDENCIES },
    { path: "risk_assessment.md", text: feature_task_RISKS },
];

;// CONCATENATED MODULE: ./lib/core/model/shipped/phase-templates.js
// The texts that the deliverables of a phase begin with, for a feature and for the repair of a fault.




const SETS = {
    feature: { design: FEATURE_DESIGN, spec: FEATURE_SPEC, task: FEATURE_TASK },
    bugfix: BUGFIX_PHASES,
};
/** What the execution leaves behind is the work itself, so that there are names for it and no texts. */
const WORK = {
    feature: ["implementation_code", "unit_tests", "integration_tests", "documentation", "deployment_config"],
    bugfix: ["implementation_code", "regression_tests", "documentation"],
};
/** None for a phase that the set does not know. */
function shippedTemplates(set, phase) {
    return Object.hasOwn(SETS[set], phase) ? (SETS[set][phase] ?? []) : [];
}
function workLabels(set, phase) {
    return phase === "execute" ? WORK[set] : [];
}

// EXTERNAL MODULE: ./lib/core/model/stored/data-path.js
var data_path = __webpack_require__(70522);
;// CONCATENATED MODULE: ./lib/core/rules/kiro/render.js
// Rendering: the texts that a phase's deliverables begin with, from templates that have variables and nothing else.





/**
 * Labels that stand for no text of ours, such as a picture or the code itself, have none here. Problem: `invalid-value` at a line of a
 * template where that names what is no variable, tries to loop, or to bring another template in.
 */
function renderPhase(rendering) {
    const { labels } = rendering;
    const templates = templatesOf(rendering);
    const wanted = labels === undefined ? templates.map((source) => ({ name: keyOf(source.path), source })) : labelled(labels, templates, rendering);
    const rendered = [];
    for (const { name, source } of wanted) {
        if (!(0,data_path/* isPortablePath */.tS)(source.path))
            return (0,result/* failed */.g)((0,problem/* problem */.CC)("invalid-value", `A deliverable cannot be called ${JSON.stringify(name)}.`, { hint: "Give it the name of a file: small letters, digits, hyphens." }));
        const text = filled(source, valuesOf(rendering));
        if (!text.ok)
            return text;
        rendered.push({ name, path: source.path, text: text.value });
    }
    return (0,result.ok)(rendered);
}
/** What a phase is usually to leave behind; for the execution these are kinds of work, not files. */
function phaseLabels({ category }, phase) {
    const set = setOf(category);
    return [...shippedTemplates(set, phase).map(({ path }) => keyOf(path)), ...workLabels(set, phase)];
}
function setOf(category) {
    return /^bug/i.test(category) ? "bugfix" : "feature";
}
/** A template of the repository's stands in front of ours of the same name, and one for the milestone's own category in front of both. */
function templatesOf({ milestone: { category }, phase, own }) {
    const set = setOf(category);
    const found = new Map(shippedTemplates(set, phase).map((template) => [keyOf(template.path), { ...template, place: template.path }]));
    for (const name of new Set([set, category])) {
        const start = `${name}/${phase}/`;
        for (const [path, text] of own) {
            if (path.startsWith(start))
                found.set(keyOf(path.slice(start.length)), { path: path.slice(start.length), text, place: `templates/kiro/${path}` });
        }
    }
    return [...found.values()];
}
function keyOf(path) {
    return path.replace(/\.[a-z0-9]{1,8}$/i, "");
}
function labelled(labels, templates, { milestone, task, phase }) {
    const ofExecution = (0,kiro_phases/* isLast */.NE)((0,kiro_phases/* phaseOrder */.CM)(milestone, task), phase) && shippedTemplates(setOf(milestone.category), phase).length === 0;
    return labels.flatMap((name) => {
        const source = templates.find(({ path }) => likeness(path) === likeness(name)) ?? (ofExecution ? null : plain(name));
        return source ? [{ name, source }] : [];
    });
}
function likeness(name) {
    return keyOf(name.trim().replace(/\/$/, "")).toLowerCase().replace(/[\s_-]+/g, "-");
}
/** What a label begins with that no template is for; null where it would not be a text of ours. */
function plain(label) {
    const name = label.trim().replace(/\/$/, "").replace(/\s+/g, "_");
    const ending = /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase();
    const title = keyOf(name).replace(/[_-]+/g, " ").replace(/^./, (first) => first.toUpperCase()).replace(/[{}]/g, "");
    if (ending === "yaml" || ending === "yml")
        return { path: name, place: name, text: `# ${title} of {{task.id}}, {{milestone.id}}\n` };
    if (ending !== undefined && ending !== "md" && ending !== "txt")
        return null;
    return { path: ending === undefined ? `${name}.md` : name, place: name, text: `# ${title}: {{task.title}}\n\n{{task.description}}\n\n## What it has to say\n\n{{task.acceptance_criteria}}\n` };
}
const NOTHING_AGREED = "- Nothing is written down yet: agree on it here.";
const NOT_DESCRIBED = "Not described yet.";
function valuesOf({ milestone, task, phase, date }) {
    return new Map([
        ["milestone.id", milestone.id], ["milestone.title", oneLine(milestone.title)], ["milestone.description", milestone.description.trim() || NOT_DESCRIBED],
        ["milestone.category", milestone.category], ["milestone.priority", milestone.priority], ["milestone.success_criteria", bullets(milestone.success_criteria)],
        ["task.id", task.id], ["task.title", oneLine(task.title)], ["task.description", task.description.trim() || NOT_DESCRIBED],
        ["task.acceptance_criteria", bullets(task.acceptance_criteria.length > 0 ? task.acceptance_criteria : milestone.success_criteria)],
        ["task.assigned_to", task.assigned_to ?? "nobody yet"], ["phase", phase], ["date", date],
    ]);
}
function oneLine(text) {
    return text.replace(/\s+/g, " ").trim();
}
function bullets(items) {
    return items.length === 0 ? NOTHING_AGREED : items.map((item) => `- [ ] ${oneLine(item)}`).join("\n");
}
/** What begins like `${{` is an expression of GitHub's, and none of ours. */
const PLACES = /(?<!\$)\{\{([^{}]*)\}\}/g;
/** What other template languages repeat, ask or include with. */
const DIRECTIVE = /(?<!\$)\{\{\s*[#/>^!&]|\{%-?\s*(?:for|if|include|extends|block|macro|set)\b/;
/** One pass: what a value says is never taken for a template. */
function filled(source, values) {
    const { path, text } = source;
    const directive = DIRECTIVE.exec(text);
    if (directive)
        return (0,result/* failed */.g)(atLine(source, directive.index, `${source.place} tries to repeat, to choose or to bring another template in. Templates have variables only.`, values));
    const places = [...text.matchAll(PLACES)];
    const unknown = places.filter(([, name = ""]) => !values.has(name.trim()));
    if (unknown[0])
        return (0,result/* failed */.g)(atLine(source, unknown[0].index, `${source.place} names ${listed(unknown.map(([all]) => all))}, which ${unknown.length === 1 ? "is no variable" : "are no variables"}.`, values));
    const open = /(?<!\$)\{\{/.exec(text.replace(PLACES, (all) => " ".repeat(all.length)));
    if (open)
        return (0,result/* failed */.g)(atLine(source, open.index, `${source.place} has {{ without }} behind it.`, values));
    const isData = /\.(?:ya?ml|json)$/i.test(path);
    return (0,result.ok)(text.replace(PLACES, (_, name, at) => {
        const value = values.get(name.trim()) ?? "";
        return isData ? quoted(value, text.slice(text.lastIndexOf("\n", at) + 1, at)) : value;
    }));
}
/** In YAML and JSON a value is a string, whatever it says; between quotes that are there only what has to be is escaped. */
function quoted(value, before) {
    const json = JSON.stringify(value);
    const inside = (before.match(/(?<!\\)"/g) ?? []).length % 2 === 1;
    return inside ? json.slice(1, -1) : json;
}
function listed(names) {
    return [...new Set(names)].join(", ");
}
function atLine({ place, text }, index, message, values) {
    const line = text.slice(0, index).split("\n").length;
    return (0,problem/* problem */.CC)("invalid-value", message, { at: { path: place, line }, hint: `There are ${[...values.keys()].join(", ")}.` });
}

;// CONCATENATED MODULE: ./lib/core/rules/kiro/acts/equip.js
// Equipping phases: what each is to leave behind, and the texts that people begin with.






/** Git keeps no empty folders, and each phase is to have one. */
const KEEP = ".gitkeep";
/**
 * The phases of tasks that list nothing get what their set of templates names, and the files of phases that are not over are there
 * to be made. What a phase lists already stays. Problems: those of templates.
 */
function equip(milestone, tasks, templates) {
    const equipped = (0,result/* all */.Q)(tasks.filter(kiro_phases/* isUnderKiro */.sw).map((task) => equipTask(milestone, task, templates)));
    if (!equipped.ok)
        return equipped;
    return (0,result.ok)({ tasks: new Map(equipped.value.map(({ id, kiro }) => [id, kiro])), files: equipped.value.flatMap(({ files }) => files) });
}
function equipTask(milestone, task, templates) {
    const phases = (0,result/* all */.Q)((0,kiro_phases/* phaseOrder */.CM)(milestone, task).map((phase) => equipPhase({ milestone, task, phase }, templates)));
    if (!phases.ok)
        return phases;
    const named = Object.fromEntries(phases.value.map(({ phase, own }) => [phase, own]));
    return (0,result.ok)({ id: task.id, kiro: { ...task.kiro_workflow, phases: { ...task.kiro_workflow.phases, ...named } }, files: phases.value.flatMap(({ files }) => files) });
}
function equipPhase(at, templates) {
    const { milestone, task, phase } = at;
    const own = task.kiro_workflow.phases[phase] ?? { status: "pending", deliverables: [] };
    const listed = (0,kiro_phases/* expectedOf */.EX)(own).map(({ label }) => label);
    const rendered = textsOf(at, templates, listed.length > 0 ? listed : null);
    if (!rendered.ok)
        return rendered;
    const kinds = rendered.value.length === 0 && listed.length === 0 ? phaseLabels(milestone, phase) : [];
    const deliverables = listed.length > 0 ? own.deliverables.map((item) => withTemplate(item, rendered.value)) : [...rendered.value.map(entryOf), ...kinds];
    const folder = (0,kiro_deliverables/* phaseFolder */.sR)({ milestone: milestone.id, task: task.id, phase });
    const files = rendered.value.length === 0 ? [{ path: `${folder}${KEEP}`, text: "" }] : rendered.value.map(({ path, text }) => ({ path: `${folder}${path}`, text }));
    return (0,result.ok)({ phase, own: { ...own, deliverables }, files: (0,kiro_phases/* isPhaseOver */.s2)(own) ? [] : files });
}
/** What the last phase leaves behind is the work itself: what it lists is not made as files. */
function textsOf(at, { own = new Map(), date }, labels) {
    if (labels === null)
        return renderPhase({ ...at, own, date });
    return (0,kiro_phases/* isLast */.NE)((0,kiro_phases/* phaseOrder */.CM)(at.milestone, at.task), at.phase) ? (0,result.ok)([]) : renderPhase({ ...at, own, date, labels });
}
function entryOf({ name, path, text }) {
    return { name, path, template: (0,sha256/* sha256 */.s)(text) };
}
/** An entry of the file with what it is made of; one that says so already keeps its word. */
function withTemplate(item, rendered) {
    const [expected] = (0,kiro_phases/* expectedOf */.EX)({ deliverables: [item] });
    const text = rendered.find(({ name }) => name === expected?.label);
    if (!text)
        return item;
    return (0,json/* isObject */.Gv)(item) ? { path: text.path, template: (0,sha256/* sha256 */.s)(text.text), ...item } : entryOf(text);
}
/** What is missing of the phases that are open, and their lists with the texts it would be made with. */
function missing(milestone, task, { templates, present }) {
    const phases = (0,result/* all */.Q)((0,kiro_phases/* phaseOrder */.CM)(milestone, task).filter((phase) => isOpen(task, phase)).map((phase) => missingOf({ milestone, task, phase }, { templates, present })));
    if (!phases.ok)
        return phases;
    const files = phases.value.flatMap((phase) => phase.files);
    const named = Object.fromEntries(phases.value.map(({ phase, own }) => [phase, own]));
    const kiro = { ...task.kiro_workflow, phases: { ...task.kiro_workflow.phases, ...named } };
    return (0,result.ok)({ tasks: new Map(files.length > 0 ? [[task.id, kiro]] : []), files });
}
/** What waits for a vote, or has passed, is not added to. */
function isOpen({ kiro_workflow: { phases } }, phase) {
    const own = phases[phase];
    return own !== undefined && !(0,kiro_phases/* isPhaseOver */.s2)(own) && own.status !== "waiting_approval";
}
function missingOf(at, { templates, present }) {
    const { milestone, task, phase } = at;
    const equipped = equipPhase(at, templates);
    if (!equipped.ok)
        return equipped;
    const { own } = equipped.value;
    const place = { milestone: milestone.id, task: task.id, phase };
    const standings = (0,kiro_deliverables/* standingsOf */.F3)((0,kiro_phases/* expectedOf */.EX)(own), present ? (0,kiro_deliverables/* filesOfPhase */.mO)(present, place) : [], place);
    const absent = standings.filter(({ state }) => state === "missing").map(({ expected }) => expected.label);
    const rendered = textsOf(at, templates, absent);
    if (!rendered.ok)
        return rendered;
    const made = new Map(rendered.value.map((text) => [text.name, text]));
    const deliverables = own.deliverables.map((item) => withNewTemplate(item, made));
    return (0,result.ok)({ phase, own: { ...own, deliverables }, files: rendered.value.map(({ path, text }) => ({ path: `${(0,kiro_deliverables/* phaseFolder */.sR)(place)}${path}`, text })) });
}
/** A file that is made anew begins with the template of today. */
function withNewTemplate(item, made) {
    const [expected] = (0,kiro_phases/* expectedOf */.EX)({ deliverables: [item] });
    const rendered = expected && made.get(expected.label);
    if (!rendered)
        return item;
    return (0,json/* isObject */.Gv)(item) ? { ...item, path: rendered.path, template: (0,sha256/* sha256 */.s)(rendered.text) } : item;
}


/***/ })

};
