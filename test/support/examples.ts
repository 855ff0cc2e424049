// The repository that the examples of all verbs are written for.
import { cpSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Cli } from "./cli.ts";
import { run } from "./cli.ts";
import { fixtureAt, personIn, scratchFolder } from "./git-fixture.ts";

/** What people do to the one with phases: a design is written, another waits for its approval, asked for by somebody else. */
const DESIGN = ["architecture_diagram.md", "api_specification.yaml", "data_model.md", "security_design.md"];
const WORK = "milestone/milestone-004";

/** A plan that is to begin, one that is held up and has a task that somebody must look at, one that is done, one with phases. */
const COMMANDS: readonly (readonly string[])[] = [
  ["init"],
  ["plan", "User login", "--task", "Design it (2h)", "--task", "Build it (1d) after: #1", "--task", "Write the tests (3h) after: #2"],
  ["plan", "Payments", "--task", "Choose a provider (2h)", "--task", "Connect it (2d) after: #1"],
  ["block", "milestone-002", "task-001", "--reason", "no contract yet"],
  ["update", "milestone-002", "--task", "task-002", "--task-status", "in_progress"],
  ["update", "milestone-002", "--task", "task-002", "--task-status", "unverified"],
  ["plan", "Sign-up mail", "--task", "Write it (1h)"],
  ["complete", "milestone-003", "task-001"],
  ["config", "set", "backend_override", "file"],
  ["plan", "Search", "--kiro-workflow", "--task", "Index everything", "--task", "Show what is found", "--task", "Rank it"],
  ["backup", "create"],
];

const OLD = "id: milestone-042\ntitle: Older work\nstatus: completed\ntasks:\n  - id: task-001\n    title: Done long ago\n    status: completed\n";
const PLAN = "# Search\n\n- [ ] Choose an engine (2h)\n- [ ] Index everything (1d) after: #1\n";

let prepared: { readonly folder: string; readonly home: string } | null = null;

const SESSION = `session:
  id: session-20260302-001
  milestone_id: milestone-001
  status: paused
  owner: Ada
  started_at: "2026-03-02T09:00:00.000Z"
  saved_at: "2026-03-02T09:05:00.000Z"
  agents: 2
  coordination: parallel
steps:
  - task: task-001
    status: failed
    attempts: 1
    exit_code: 1
    reason: It ended with exit code 1.
  - task: task-002
`;

/** A copy of it that is the test's own. `base` lives as long as the test file: a folder for the one that is copied. */
export function exampleRepository(base: string): Cli {
  prepared ??= prepare(base);
  const own = scratchFolder();
  cpSync(prepared.folder, join(own, "repository"), { recursive: true, verbatimSymlinks: true });
  return { folder: join(own, "repository"), environment: personIn(join(own, "home")) };
}

function prepare(base: string): { folder: string; home: string } {
  const [folder, home] = [join(base, "repository"), join(base, "home")];
  mkdirSync(folder, { recursive: true });
  const cli = { folder, environment: personIn(home) };
  const { git, write } = fixtureAt(folder, cli.environment);
  git("init", "-q");
  write("README.md", "# A project\n");
  write(".old-milestones/milestone-042.yaml", OLD);
  write("plan.md", PLAN);
  git("add", ".");
  git("commit", "-q", "-m", "begin");
  for (const words of COMMANDS) {
    const { status, stderr } = run(cli, words);
    if (status !== 0) throw new Error(`milestone ${words.join(" ")} ended with ${status}:\n${stderr}`);
  }
  git("checkout", "-q", WORK);
  for (const name of DESIGN) write(`.milestones/deliverables/milestone-004/task-001/design/${name}`, "# An inverted index\n");
  git("commit", "-qam", "the design of the index");
  git("checkout", "-q", "main");
  const asked = run({ folder, environment: { ...cli.environment, MILESTONE_ACTOR: "ben" } }, ["kiro", "complete", "milestone-004", "task-003", "design", "--force"]);
  if (asked.status !== 0) throw new Error(asked.stderr);
  write(".milestones/sessions/session-20260302-001.yaml", SESSION);
  git("add", ".");
  git("commit", "-q", "-m", "a session of yesterday");
  return { folder, home };
}
