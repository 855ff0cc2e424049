// What the planning of a feature's work begins with: the steps, the stories, what waits for what, and what may go wrong.

const TASKS = `# Implementation tasks: {{task.title}}

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

const RISKS = `# Risks: {{task.title}}

{{milestone.id}}, {{task.id}}, {{date}}

| What may happen | How likely | How bad | What we do now | How we notice | Who watches |
|---|---|---|---|---|---|
| | | | | | |

## What would make us stop

- …
`;

export const FEATURE_TASK = [
  { path: "implementation_tasks.md", text: TASKS },
  { path: "story_breakdown.md", text: STORIES },
  { path: "dependency_map.md", text: DEPENDENCIES },
  { path: "risk_assessment.md", text: RISKS },
] as const;
