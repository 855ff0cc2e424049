// The demo: a scratch repository, one milestone planned, executed by three agents, killed, resumed and archived.
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { styleText } from "node:util";

const CLI = new URL("../../dist/cli/index.js", import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), "milestone-demo-"));
const environment = { ...process.env, GIT_CONFIG_GLOBAL: "/dev/null", MILESTONE_ACTOR: "ada" };

/** Eight tasks that do something: two of them wait for nothing, the last for all. */
const PLAN = `title: Sign in with a passkey
success_criteria:
  - The seal of the site is checked
tasks:
  - title: Lay out the site
    run: mkdir site && echo '<h1>Sign in</h1>' > site/index.html
    estimated_hours: 1
  - title: Draw the icon
    run: sleep 1 && node tools/icon.mjs
    files: [icon.svg]
    estimated_hours: 2
  - title: Style the page
    run: sleep 1 && echo 'h1 {color:teal}' > site/style.css
    files: [site/*.css]
    dependencies: [1]
  - title: Script the page
    run: sleep 2 && echo 'export const ready = true' > site/app.mjs
    files: [site/*.mjs]
    verify: ["node --check site/app.mjs"]
    dependencies: [1]
    estimated_hours: 3
  - title: Write the guide
    run: sleep 1 && echo '# How to sign in' > GUIDE.md
    dependencies: [1]
  - title: Count what is there
    run: find site -type f | sort > site/files.txt
    dependencies: [3, 4]
  - title: Seal the site
    run: sleep 1 && node tools/seal.mjs
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
};

function announce(why: string, line: string): void {
  console.log(`\n${styleText("dim", `# ${why}`)}\n${styleText("bold", `$ ${line}`)}`);
}

/** Says what comes, runs the command as a person would, and stops the demo where it does not end as announced. */
function milestone(why: string, args: readonly string[], exit = 0): void {
  announce(why, `milestone ${args.map(quoted).join(" ")}`);
  const { status } = spawnSync(process.execPath, [CLI, ...args], { cwd: folder, env: environment, stdio: ["ignore", "inherit", "inherit"] });
  if (status !== exit) throw new Error(`milestone ${args.join(" ")} ended with ${status}, not ${exit}`);
}

/** Runs the command until the sign that the fourth task has started, and kills it without a warning. */
async function killedInTheMiddle(why: string, args: readonly string[]): Promise<void> {
  announce(why, `milestone ${args.map(quoted).join(" ")}`);
  const child = spawn(process.execPath, [CLI, ...args], { cwd: folder, env: environment, stdio: ["ignore", "inherit", "pipe"] });
  let starts = 0;
  for await (const line of createInterface({ input: child.stderr })) {
    console.log(line);
    if (/ started on /.test(line) && ++starts === 4) child.kill("SIGKILL");
  }
  if (starts < 4) throw new Error("the execution ended before it could be killed");
  console.log(styleText("red", "Killed (kill -9), as a power cut would."));
}

function latestSession(): string {
  return execFileSync(process.execPath, [CLI, "session", "latest"], { cwd: folder, env: environment, encoding: "utf8" }).trim();
}

function git(why: string, args: readonly string[]): void {
  announce(why, `git ${args.map(quoted).join(" ")}`);
  execFileSync("git", args, { cwd: folder, env: environment, stdio: ["ignore", "inherit", "inherit"] });
}

function quoted(word: string): string {
  return /^[\w./:=-]+$/.test(word) ? word : `"${word}"`;
}

try {
  execFileSync("git", ["init", "-q", "-b", "main"], { cwd: folder, env: environment });
  for (const [key, value] of [["user.name", "Ada"], ["user.email", "ada@example.org"]]) execFileSync("git", ["config", String(key), String(value)], { cwd: folder, env: environment });
  mkdirSync(join(folder, "tools"));
  for (const [name, text] of Object.entries(TOOLS)) writeFileSync(join(folder, "tools", name), text);
  writeFileSync(join(folder, "passkeys.yaml"), PLAN);
  for (const args of [["add", "."], ["commit", "-qm", "Tools and a plan"]]) execFileSync("git", args, { cwd: folder, env: environment });

  console.log(styleText("bold", "A repository plans its work in milestones that live in the repository itself, and does it."));
  milestone("Make the data folder.", ["init"]);
  milestone("Plan eight tasks that do something, with what waits for what.", ["plan", "--from-file", "passkeys.yaml", "--duration", "2w", "--priority", "high"]);
  milestone("And something for people, which has to wait for it.", ["plan", "Retire passwords", "--dependencies", "milestone-001", "--task", "Announce it", "--quiet"]);
  milestone("Too early: what requires the first milestone is refused, and says why.", ["execute", "milestone-002"], 3);
  milestone("What would run when, on three agents?", ["execute", "milestone-001", "--agents", "3", "--dry-run"]);
  await killedInTheMiddle("Do it: three agents, each in a worktree of its own.", ["execute", "milestone-001", "--agents", "3", "--yes"]);
  milestone("Nothing is lost: the session knows what was done.", ["session", "show", latestSession()]);
  milestone("Go on with it. What is finished is not done again.", ["execute", "milestone-001", "--agents", "3", "--resume"]);
  git("The work is on a branch of its own, a commit for each task.", ["log", "--graph", "--format=%h %s", "main..milestone/milestone-001"]);
  git("It is ready for a pull request.", ["diff", "--stat", "main...milestone/milestone-001"]);
  milestone("The milestone is completed; it can be archived.", ["archive", "milestone-001"]);
  milestone("What waited for it is ready.", ["next"]);
  milestone("Who did what, and when.", ["history", "milestone-001", "--limit", "6"]);
  git("Every record is a commit of exactly the files it changed.", ["log", "--oneline"]);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
