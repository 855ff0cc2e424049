// The texts that `init` puts into a repository.
import { VERSION } from "../base/version.ts";
import { CONFIG_PATH } from "./config/config.ts";

/** One `key: value` a line, so that sed can edit it and a line can be appended. */
const CONFIG = `# Settings of this repository's milestones. \`milestone config show\` explains every key.
version: ${VERSION}
auto_scale: true  # the backend follows the number of milestones
default_workflow: standard  # kiro: every new milestone has the phases design, spec and execute
features:
  multi_agent_coordination: true  # tasks that do not wait for each other run side by side
  kiro_workflow: true  # phases and their approvals, for the milestones that ask for them
  session_management: true  # an interrupted execution can be resumed
  auto_optimization: false
`;

const IGNORE = `# What can be made again, or belongs to one machine only.
/data/
/logs/
/sessions/agents/
/sessions/*.journal
/cache/
/backups/
.tmp-*
.lock
`;

const README = `# Milestones

The milestones of this repository, planned and worked through with \`milestone\`; \`milestone help\` says how.

- \`active/\`: one YAML file for each milestone. Edit it by hand if you like; \`milestone data validate\` checks it.
- \`completed/\`: archived milestones
- \`events/\`: what happened to each milestone, one line an event
- \`templates/\`: plans to start from
- \`config/milestone-config.yaml\`: settings
`;

const TEMPLATES = `# Templates

\`NAME.yaml\` in this folder is used by \`milestone plan "TITLE" --template NAME\`. A template has the fields of a milestone;
what it waits for is named by number or title:

\`\`\`yaml
success_criteria:
  - The release notes are published
tasks:
  - title: Write the release notes
    estimated_hours: 2
  - title: Publish the release
    estimated_hours: 1
    dependencies: [1]
\`\`\`

\`feature\`, \`bugfix\` and \`api\` are there without a file; a file of the same name replaces one of them.
`;

/** By path, relative to the data folder. */
export const SYSTEM_FILES: ReadonlyMap<string, string> = new Map([
  [CONFIG_PATH, CONFIG],
  [".gitignore", IGNORE],
  ["README.md", README],
  ["active/.gitkeep", ""],
  ["completed/.gitkeep", ""],
  ["events/.gitkeep", ""],
  ["templates/README.md", TEMPLATES],
]);

/** A path from the top of the repository rather than from the data folder. */
export const CHECK_WORKFLOW_PATH = ":/.github/workflows/milestone-check.yml";

/** Where the Action lives; a commit id is safer than a tag once a release is chosen. */
const ACTION = `your-org/enhanced-milestone-system@v${VERSION}`;
/** v6.0.1; a tag can be moved, a commit cannot. */
const CHECKOUT = "actions/checkout@8e8c483db84b4bee98b60c0593521ed34d9990e8 # v6.0.1";

/** Where the data folder is looked for without being told. */
const USUAL_ROOT = ".milestones";

/** Checks the data folder wherever it changes. It reads only, and keeps no token. */
export function checkWorkflow(root: string): string {
  const paths = JSON.stringify([`${root}/**`]);
  const elsewhere = root === USUAL_ROOT ? "" : `        env:\n          MILESTONE_DATA_PATH: ${JSON.stringify(root)}\n`;
  return `# Checks the milestones of this repository whenever they change.
name: milestone check
on:
  push:
    paths: ${paths}
  pull_request:
    paths: ${paths}
permissions:
  contents: read
jobs:
  check:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    steps:
      - uses: ${CHECKOUT}
        with:
          persist-credentials: false
      # Write the owner of the copy that you use in place of "your-org".
      - uses: ${ACTION}
        with:
          mode: check
${elsewhere}`;
}
