// The demo: a scratch repository, one milestone from plan to archive, and what git has of it in the end.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { styleText } from "node:util";

const CLI = new URL("../../dist/cli/index.js", import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), "milestone-demo-"));
const environment = { ...process.env, GIT_CONFIG_GLOBAL: "/dev/null", MILESTONE_ACTOR: "ada" };

const PLAN = `# Sign in with a passkey

- [ ] Agree on the scope with the security team (2h) @ada
- [ ] Design the registration flow (4h) after: #1
- [ ] Design the sign-in flow (4h) after: #1
- [ ] Store public keys (6h) after: #2
- [ ] Register a passkey in the browser (8h) after: #2, #4
- [ ] Verify the signature on the server (8h) after: #3, #4
- [ ] Test with three browsers (4h) after: #5, #6
- [ ] Write the guide (2h) after: #5
`;

/** Says what comes, runs the command as a person would, and stops the demo where it does not end as announced. */
function milestone(why: string, args: readonly string[], exit = 0): void {
  console.log(`\n${styleText("dim", `# ${why}`)}\n${styleText("bold", `$ milestone ${args.map(quoted).join(" ")}`)}`);
  const { status } = spawnSync(process.execPath, [CLI, ...args], { cwd: folder, env: environment, stdio: ["ignore", "inherit", "inherit"] });
  if (status !== exit) throw new Error(`milestone ${args.join(" ")} ended with ${status}, not ${exit}`);
}

function quietly(args: readonly string[]): void {
  execFileSync(process.execPath, [CLI, ...args], { cwd: folder, env: environment, stdio: ["ignore", "ignore", "inherit"] });
}

function git(why: string, args: readonly string[]): void {
  console.log(`\n${styleText("dim", `# ${why}`)}\n${styleText("bold", `$ git ${args.map(quoted).join(" ")}`)}`);
  execFileSync("git", args, { cwd: folder, env: environment, stdio: ["ignore", "inherit", "inherit"] });
}

function quoted(word: string): string {
  return /^[\w./:=-]+$/.test(word) ? word : `"${word}"`;
}

try {
  execFileSync("git", ["init", "-q", "-b", "main"], { cwd: folder, env: environment });
  for (const [key, value] of [["user.name", "Ada"], ["user.email", "ada@example.org"]]) execFileSync("git", ["config", String(key), String(value)], { cwd: folder, env: environment });
  writeFileSync(join(folder, "passkeys.md"), PLAN);

  console.log(styleText("bold", "A repository plans its work in milestones that live in the repository itself."));
  milestone("Make the data folder.", ["init"]);
  milestone("Plan eight tasks, with what waits for what, from a Markdown list.", ["plan", "--from-file", "passkeys.md", "--duration", "2w", "--priority", "high"]);
  milestone("And something that has to wait for it.", ["plan", "Retire passwords", "--dependencies", "milestone-001", "--task", "Announce it", "--quiet"]);
  milestone("See what waits for what, wave by wave.", ["graph", "milestone-001"]);
  milestone("What could be started now, everywhere?", ["next"]);
  milestone("Before anything is written: what would an edit change?", ["update", "milestone-001", "--task", "task-004", "--task-assign", "grace", "--dry-run"]);
  milestone("The first tasks are done.", ["complete", "milestone-001", "task-001"]);
  quietly(["complete", "milestone-001", "task-002"]);
  milestone("Something stands in the way.", ["block", "milestone-001", "task-004", "--reason", "the database is being moved"]);
  milestone("The board shows it.", ["status"]);
  milestone("It can go on.", ["unblock", "milestone-001", "task-004"]);
  milestone("Too early: an archive of unfinished work is refused, and says why.", ["archive", "milestone-001"], 3);
  console.log(`\n${styleText("dim", "# The rest of the work.")}`);
  for (const task of ["003", "004", "005", "006", "007"]) quietly(["complete", "milestone-001", `task-${task}`]);
  milestone("The last task completes the milestone.", ["complete", "milestone-001", "task-008"]);
  milestone("Now it can be archived.", ["archive", "milestone-001"]);
  milestone("What waited for it is ready.", ["next"]);
  milestone("Who did what, and when.", ["history", "milestone-001", "--limit", "4"]);
  git("Every step is a commit of exactly the files it changed.", ["log", "--oneline"]);
  git("One of them, line by line.", ["show", "--stat", "--format=%B", "HEAD~3"]);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
