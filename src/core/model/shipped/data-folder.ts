// The texts that `init` puts into the data folder.
import { VERSION } from "../../base/version.ts";
import { CONFIG_PATH } from "../config/config.ts";

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

/** Where this is missing, git merges by lines whatever does not touch the same ones. */
export const ATTRIBUTES_PATH = ".gitattributes";

const ATTRIBUTES = `# Merged by what they mean, never by lines: where both sides changed one of these, git says so and leaves it as
# it was on this side until \`milestone git resolve\` has merged it.
/active/*.yaml -merge
/active/*.yml -merge
/completed/*.yaml -merge
/completed/*.yml -merge
/events/*.jsonl -merge
/sessions/*.yaml -merge
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
  [ATTRIBUTES_PATH, ATTRIBUTES],
  ["README.md", README],
  ["active/.gitkeep", ""],
  ["completed/.gitkeep", ""],
  ["events/.gitkeep", ""],
  ["templates/README.md", TEMPLATES],
]);
