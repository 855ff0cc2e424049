// What the specification of a feature begins with: how it behaves, how that is proven, when it is good, how it reaches people.

const SPECIFICATION = `# Specification: {{task.title}}

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

export const FEATURE_SPEC = [
  { path: "technical_specification.md", text: SPECIFICATION },
  { path: "test_plan.md", text: TEST_PLAN },
  { path: "acceptance_criteria.md", text: ACCEPTANCE },
  { path: "rollout_plan.md", text: ROLLOUT },
] as const;
