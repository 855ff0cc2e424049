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

export const BUGFIX_PHASES = {
  design: [{ path: "root_cause_analysis.md", text: CAUSE }, { path: "fix_design.md", text: FIX }],
  spec: [{ path: "fix_specification.md", text: SPECIFICATION }, { path: "regression_test_plan.md", text: REGRESSION }],
  task: [{ path: "implementation_tasks.md", text: TASKS }, { path: "risk_assessment.md", text: RISKS }],
} as const;
