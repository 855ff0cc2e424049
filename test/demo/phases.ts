// The part of the demo in which work is thought about first: an agent designs, two people decide, and what they approved is built.
import type { Shell } from "./shell.ts";

const ID = "milestone-002";
const DESIGN = `.milestones/deliverables/${ID}/task-001/design/architecture_diagram.md`;

const PLAN = `title: Retire passwords
success_criteria:
  - Nobody is locked out
dependencies: {requires: [milestone-001]}
tasks:
  - title: Sign everybody out, once
    agent: scribe
    verify: ["node --check retire.mjs"]
`;

/** Who approves a design, and what stands in for a coding agent: it reads its prompt, and writes where that says. */
const SETTINGS = `approval_workflow:
  roles: {architect: [grace], security: [linus]}
  design_approvers: [architect, security]
kiro_workflow:
  phase_approval: {spec: false}
coding_agents:
  scribe: {command: node tools/scribe.mjs}
`;

/** The agent of this demo; it comes with the repository's other tools. */
export const SCRIBE = `import { appendFileSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
const [, folder] = /Write below (\\S+) and change nothing else/.exec(readFileSync(0, "utf8")) ?? [];
const files = folder === undefined ? [] : readdirSync(folder);
for (const file of files) appendFileSync(folder + file, "\\n# Sessions end in batches; each person gets a passkey first.\\n");
if (files.length === 0) writeFileSync("retire.mjs", "export const batches = 10;\\n");
`;

export function phases(shell: Shell): void {
  const { milestone } = shell;
  shell.write("passwords.yaml", PLAN);
  shell.append(".milestones/config/milestone-config.yaml", SETTINGS);
  shell.quietly("git", ["add", "."]);
  shell.quietly("git", ["commit", "-qm", "Who approves what, and a plan"]);
  milestone("What deserves thought passes through phases: a design that two people approve, a specification, and then the work.", ["plan", "--from-file", "passwords.yaml", "--kiro-workflow", "--quiet"]);
  milestone("The agent is asked for the design, and for nothing else. Then the session waits for people (exit 3).", ["execute", ID, "--yes"], { exit: 3 });
  approve(shell, "One of the two agrees.", "grace");
  milestone("The other does not: the gate is closed, with the reason.", ["approval", "reject", ID, "1", "design", "--reason", "Nobody can take it back"], { who: "linus" });
  milestone("Nothing passes it now.", ["kiro", "status", ID]);
  edited(shell, "Somebody amends the design on the work branch, and puts it up again.", "Every batch can be taken back.");
  milestone("A new round: what was said of the old text counts no more.", ["kiro", "submit", ID, "1"]);
  approve(shell, "Now both agree: the gate opens.", "grace");
  approve(shell, "Votes are bound to the very bytes that were shown.", "linus");
  edited(shell, "For somebody changes the design once more, behind their backs.", "Or skip the batches.");
  milestone("What was approved is what runs: the gate closes again, and says why.", ["execute", ID], { exit: 3 });
  approve(shell, "They look at it again …", "grace");
  approve(shell, "… and let it pass.", "linus");
  milestone("The agent writes the specification, which nobody has to approve, then does the work and proves it.", ["execute", ID]);
}

function approve({ milestone }: Shell, why: string, who: string): void {
  milestone(why, ["approval", "approve", ID, "1", "design"], { who });
}

/** In a worktree of their own, as somebody would who has the branch checked out. */
function edited({ say, append, quietly }: Shell, why: string, line: string): void {
  say(why, `echo "${line}" >> ${DESIGN} && git commit -a`);
  quietly("git", ["worktree", "add", "-q", "elsewhere", `milestone/${ID}`]);
  append(`elsewhere/${DESIGN}`, `${line}\n`);
  quietly("git", ["-C", "elsewhere", "-c", "user.name=Margaret", "-c", "user.email=margaret@example.org", "commit", "-qam", line]);
  quietly("git", ["worktree", "remove", "elsewhere"]);
}
