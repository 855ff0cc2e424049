// The workflows that `init --github` puts into a repository, and that this repository runs itself.
import { VERSION } from "../../base/version.ts";

/**
 * `root` is the data folder from the top of the repository. `action` says where the Action comes from: a release of it, or,
 * in its own repository, the commit that is checked out.
 */
export type WorkflowPlace = { readonly root: string; readonly action: "released" | "own" };

/** Paths from the top of the repository rather than from the data folder. */
export const WORKFLOW_PATHS = {
  check: ":/.github/workflows/milestone-check.yml",
  commands: ":/.github/workflows/milestone-commands.yml",
  execute: ":/.github/workflows/milestone-execute.yml",
  maintenance: ":/.github/workflows/milestone-maintenance.yml",
} as const;

/** Text by path. */
export function workflowFiles(place: WorkflowPlace): ReadonlyMap<string, string> {
  return new Map([
    [WORKFLOW_PATHS.check, checkWorkflow(place)],
    [WORKFLOW_PATHS.commands, commandsWorkflow(place)],
    [WORKFLOW_PATHS.execute, executeWorkflow(place)],
    [WORKFLOW_PATHS.maintenance, maintenanceWorkflow(place)],
  ]);
}

/** A release never changes, so its exact version may stand for a commit; everybody else's code is pinned to one. */
const RELEASED = `your-org/enhanced-milestone-system@v${VERSION}`;
/** A tag can be moved, a commit cannot. */
const CHECKOUT = "actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd # v6.0.2";

/** Where the data folder is looked for without being told. */
const USUAL_ROOT = ".milestones";

/** Checks the data folder wherever it changes. It reads only, and keeps no token. */
function checkWorkflow(place: WorkflowPlace): string {
  const paths = JSON.stringify([`${place.root}/**`]);
  return `# Checks the milestones of this repository whenever they change.
name: milestone check

on:
  push:
    paths: ${paths}
  pull_request:
    paths: ${paths}

permissions: {}

jobs:
  check:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      contents: read
    steps:
${checkout([])}${step(place, { mode: "check" })}`;
}

function commandsWorkflow(place: WorkflowPlace): string {
  return `# Does what comments ask for: lines that start with /milestone or /ms, and boxes that are ticked in its own comments.
# If you change commands.prefixes in the settings, change the words in the condition too; if you change the names of work
# branches, change them below.
name: milestone commands

on:
  issue_comment:
    types: [created, edited]
  pull_request_review:
    types: [submitted, dismissed]
  push:
    branches: ["milestone/**"]

permissions: {}

jobs:
  command:
    # Chatter and bots start no runner; a bot of commands.allowed_bots is answered by the next sweep. Who may do what is
    # decided by the Action, not here.
    if: >-
      github.event.sender.type != 'Bot' &&
      (github.event.action == 'created' && (contains(github.event.comment.body, '/milestone') || contains(github.event.comment.body, '/ms')) ||
      github.event.action == 'edited' && contains(github.event.comment.body, '<!-- milestone:sticky '))
    # One at a time for each issue. Of several that wait, GitHub keeps the last only: the second step finds what the others
    # were to do. A ticked box is nowhere else than in its event, so its run waits for nobody and nobody takes its place.
    concurrency:
      group: milestone-commands-\${{ github.repository }}-\${{ github.event.action == 'created' && github.event.issue.number || format('run-{0}', github.run_id) }}
      cancel-in-progress: false
    runs-on: ubuntu-latest
    timeout-minutes: 15
    permissions:
      contents: write # milestones and work branches
      issues: write # replies and reactions
      pull-requests: write # the same on pull requests
      actions: write # starts milestone-execute.yml
      checks: write # shows which phases people have let pass
    steps:
${place.action === "own" ? checkout([]) : ""}${step(place, { mode: "command" })}${again(place, "!cancelled()", { mode: "sweep" })}
${gatesJob(place)}`;
}

/** Reviews count as approvals, and a new head of a work branch gets its checks. */
function gatesJob(place: WorkflowPlace): string {
  return `  gates:
    # Work branches of this repository alone; what a fork proposes is none of it.
    if: >-
      !github.event.comment &&
      (!github.event.pull_request || github.event.pull_request.head.repo.id == github.event.repository.id)
    # The last of several that wait sees all that the others would have seen.
    concurrency:
      group: milestone-gates-\${{ github.repository }}-\${{ github.event.pull_request.number || github.event.ref }}
      cancel-in-progress: false
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      contents: write # approvals are files
      issues: write # keeps the status comment true
      pull-requests: write # reads reviews, answers them
      checks: write # shows which phases people have let pass
    steps:
${place.action === "own" ? checkout(["ref: ${{ github.event.repository.default_branch }}"]) : ""}${step(place, { mode: "command" })}`;
}

/** What an execution is told; `request`, `actor`, `issue` and `resume` reach the Action with the event. */
const ORDER = `on:
  workflow_dispatch:
    inputs:
      milestone:
        description: The milestone to work on
        required: true
        type: string
      sha:
        description: The commit to start from; the newest of this branch without it
        type: string
      request:
        description: The id of the request; filled in by the comment
        type: string
      actor:
        description: Who asked; filled in by the comment
        type: string
      issue:
        description: The issue to report to; filled in by the comment
        type: string
      agents:
        description: How many tasks run at once
        type: string
      coordination:
        description: parallel, sequential, simple or hierarchical
        type: string
      resume:
        description: Go on with the saved session
        type: boolean
        default: false
      dry-run:
        description: Say what would be done
        type: boolean
        default: false
`;

/** The code of the Action is never that of the commit to work on: in its own repository, the two are checked out apart. */
function executeWorkflow(place: WorkflowPlace): string {
  const own = place.action === "own";
  const work = checkout(["ref: ${{ inputs.sha || github.sha }}", "fetch-depth: 0", ...(own ? ["path: work"] : [])]);
  const inputs = {
    mode: "execute",
    milestone: "${{ inputs.milestone }}",
    agents: "${{ inputs.agents }}",
    coordination: "${{ inputs.coordination }}",
    "dry-run": "${{ inputs.dry-run }}",
    ...(own && { "working-directory": "work" }),
  };
  return `# Works through a milestone. Started by hand, or by /milestone execute in a comment.
name: milestone execute
run-name: milestone execute \${{ inputs.milestone }} \${{ inputs.request }}

${ORDER}
permissions: {}

jobs:
  execute:
    # One run for each milestone. A run that waits does all that is ready by then, so it stands for those whose place it took;
    # a dry run takes nobody's place.
    concurrency:
      group: milestone-execute-\${{ github.repository }}-\${{ inputs.milestone }}\${{ inputs.dry-run && format('-{0}', github.run_id) || '' }}
      cancel-in-progress: false
    runs-on: ubuntu-latest
    timeout-minutes: 350
    permissions:
      contents: write # the record and the work branch
      issues: write # keeps the comment true
      pull-requests: write # opens the pull request
      actions: write # tasks that are workflows
      checks: write # shows which phases people have let pass; auto_merge waits for checks
      statuses: read # and for these
    steps:
${own ? checkout([]) : ""}${work}${step(place, inputs)}`;
}

function maintenanceWorkflow(place: WorkflowPlace): string {
  return `# Looks after the rest: missed comments, stale sessions, merged branches, the size of it all.
name: milestone maintenance

on:
  schedule:
    - cron: "23 * * * *"
  workflow_dispatch:
    inputs:
      dry-run:
        description: Say what would be done
        type: boolean
        default: false

permissions: {}

jobs:
  maintain:
    # Every run looks at everything, so one that is pushed out by a later one is not missed.
    concurrency:
      group: milestone-maintenance-\${{ github.repository }}
      cancel-in-progress: false
    runs-on: ubuntu-latest
    timeout-minutes: 30
    permissions:
      contents: write # milestones, and branches that are merged
      issues: write # replies to missed comments
      pull-requests: write # the same on pull requests
      actions: write # starts milestone-execute.yml
      checks: write # shows which phases people have let pass
    steps:
${place.action === "own" ? checkout([]) : ""}${step(place, { mode: "maintain", "dry-run": "${{ inputs.dry-run || false }}" })}`;
}

/** `more` are further inputs, each a line. */
function checkout(more: readonly string[]): string {
  const inputs = ["persist-credentials: false", ...more].map((line) => `          ${line}\n`);
  return `      - uses: ${CHECKOUT}\n        with:\n${inputs.join("")}`;
}

function step({ root, action }: WorkflowPlace, inputs: Readonly<Record<string, string>>): string {
  const note = action === "released" ? '      # Write the owner of the copy that you use in place of "your-org".\n' : "";
  return `${note}      - uses: ${action === "released" ? RELEASED : "./"}\n${body(root, inputs)}`;
}

/** A step more of the same Action, on a condition. */
function again({ root, action }: WorkflowPlace, condition: string, inputs: Readonly<Record<string, string>>): string {
  return `      - uses: ${action === "released" ? RELEASED : "./"}\n        if: \${{ ${condition} }}\n${body(root, inputs)}`;
}

function body(root: string, inputs: Readonly<Record<string, string>>): string {
  const lines = Object.entries(inputs).map(([name, value]) => `          ${name}: ${value}\n`);
  const elsewhere = root === USUAL_ROOT ? "" : `        env:\n          MILESTONE_DATA_PATH: ${JSON.stringify(root)}\n`;
  return `        with:\n${lines.join("")}${elsewhere}`;
}
