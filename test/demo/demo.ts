// The demo: a scratch repository, one milestone planned, executed by three agents, killed, resumed and archived; and one that people let pass gate by gate.
import { styleText } from "node:util";
import { phases, SCRIBE } from "./phases.ts";
import { openShell } from "./shell.ts";

/** Eight tasks that do something: two of them wait for nothing, the last for all. */
const PLAN = `title: Sign in with a passkey
success_criteria:
  - The seal of the site is checked
tasks:
  - title: Lay out the site
    run: mkdir site && echo '<h1>Sign in</h1>' > site/index.html
    estimated_hours: 1
  - title: Draw the icon
    run: sleep 0.5 && node tools/icon.mjs
    files: [icon.svg]
    estimated_hours: 2
  - title: Style the page
    run: sleep 0.5 && echo 'h1 {color:teal}' > site/style.css
    files: [site/*.css]
    dependencies: [1]
  - title: Script the page
    run: sleep 1 && echo 'export const ready = true' > site/app.mjs
    files: [site/*.mjs]
    verify: ["node --check site/app.mjs"]
    dependencies: [1]
    estimated_hours: 3
  - title: Write the guide
    run: sleep 0.5 && echo '# How to sign in' > GUIDE.md
    dependencies: [1]
  - title: Count what is there
    run: find site -type f | sort > site/files.txt
    dependencies: [3, 4]
  - title: Seal the site
    run: node tools/seal.mjs
    files: [SHA256SUMS]
    dependencies: [2, 6]
    estimated_hours: 2
  - title: Check the seal
    run: echo "$(wc -l < SHA256SUMS) files sealed" > CHECKED
    files: [CHECKED]
    verify: ["grep -q 'site/app.mjs' SHA256SUMS"]
    dependencies: [5, 7]
`;

/** What the repository has before: the programs that its tasks call. */
const TOOLS = {
  "icon.mjs": `import { writeFileSync } from "node:fs";
writeFileSync("icon.svg", '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><circle cx="4" cy="4" r="3"/></svg>');
`,
  "seal.mjs": `import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
const files = [...readFileSync("site/files.txt", "utf8").trim().split("\\n"), "icon.svg"];
writeFileSync("SHA256SUMS", files.map((file) => createHash("sha256").update(readFileSync(file)).digest("hex") + "  " + file + "\\n").join(""));
`,
  "scribe.mjs": SCRIBE,
};

const shell = openShell();
const { milestone, git } = shell;
try {
  for (const [name, text] of Object.entries(TOOLS)) shell.write(`tools/${name}`, text);
  shell.write("passkeys.yaml", PLAN);
  for (const args of [["add", "."], ["commit", "-qm", "Tools and a plan"]]) shell.quietly("git", args);

  console.log(styleText("bold", "A repository plans its work in milestones that live in the repository itself, and does it."));
  milestone("Make the data folder.", ["init"]);
  milestone("Plan eight tasks that do something, with what waits for what.", ["plan", "--from-file", "passkeys.yaml", "--duration", "2w", "--priority", "high"]);
  milestone("What would run when, on three agents?", ["execute", "milestone-001", "--agents", "3", "--dry-run"]);
  await shell.killed("Do it: three agents, each in a worktree of its own.", ["execute", "milestone-001", "--agents", "3", "--yes"], 4);
  milestone("Nothing is lost: the session knows what was done.", ["session", "show", shell.quietly("milestone", ["session", "latest"])]);
  milestone("Go on with it. What is finished is not done again.", ["execute", "milestone-001", "--agents", "3", "--resume"]);
  git("The work is on a branch of its own, a commit for each task, ready for a pull request.", ["log", "--graph", "--format=%h %s", "main..milestone/milestone-001"]);
  milestone("The milestone is completed; it can be archived.", ["archive", "milestone-001"]);
  phases(shell);
  milestone("Who did what, and when.", ["history", "milestone-002", "--limit", "8"]);
  git("Every record is a commit of exactly the files it changed.", ["log", "--oneline", "-20"]);
} finally {
  shell.remove();
}
