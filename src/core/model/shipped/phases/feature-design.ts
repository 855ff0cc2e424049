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

export const FEATURE_DESIGN = [
  { path: "architecture_diagram.md", text: ARCHITECTURE },
  { path: "api_specification.yaml", text: API },
  { path: "data_model.md", text: DATA },
  { path: "security_design.md", text: SECURITY },
] as const;
