// The scratch repository of the demo, and the shell that people type into.
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { styleText } from "node:util";

const CLI = new URL("../../dist/cli/index.js", import.meta.url).pathname;

/** Who types, where that is not Ada; and how the command is to end, where it is not to succeed. */
export type How = { readonly who?: string; readonly exit?: number };

export type Shell = {
  readonly write: (path: string, text: string) => void;
  readonly append: (path: string, text: string) => void;
  /** Says what comes, runs the command as a person would, and stops the demo where it does not end as announced. */
  readonly milestone: (why: string, args: readonly string[], how?: How) => void;
  /** Runs the command until so many tasks have started, and kills it without a warning. */
  readonly killed: (why: string, args: readonly string[], starts: number) => Promise<void>;
  readonly git: (why: string, args: readonly string[]) => void;
  readonly quietly: (program: "git" | "milestone", args: readonly string[]) => string;
  readonly say: (why: string, line: string) => void;
  readonly remove: () => void;
};

export function openShell(): Shell {
  const folder = mkdtempSync(join(tmpdir(), "milestone-demo-"));
  const environment = { ...process.env, GIT_CONFIG_GLOBAL: "/dev/null", MILESTONE_ACTOR: "ada" };
  const shell: Shell = {
    write(path, text) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    },
    append: (path, text) => appendFileSync(join(folder, path), text),
    milestone(why, args, { who, exit = 0 } = {}) {
      announce(why, `${who === undefined ? "" : `${who}: `}milestone ${args.map(quoted).join(" ")}`);
      const { status } = spawnSync(process.execPath, [CLI, ...args], { cwd: folder, env: { ...environment, MILESTONE_ACTOR: who ?? "ada" }, stdio: ["ignore", "inherit", "inherit"] });
      if (status !== exit) throw new Error(`milestone ${args.join(" ")} ended with ${status}, not ${exit}`);
    },
    async killed(why, args, starts) {
      announce(why, `milestone ${args.map(quoted).join(" ")}`);
      const child = spawn(process.execPath, [CLI, ...args], { cwd: folder, env: environment, stdio: ["ignore", "inherit", "pipe"] });
      let left = starts;
      for await (const line of createInterface({ input: child.stderr })) {
        console.log(line);
        if (/ started on /.test(line) && --left === 0) child.kill("SIGKILL");
      }
      if (left > 0) throw new Error("the execution ended before it could be killed");
      console.log(styleText("red", "Killed (kill -9), as a power cut would."));
    },
    git(why, args) {
      announce(why, `git ${args.map(quoted).join(" ")}`);
      execFileSync("git", args, { cwd: folder, env: environment, stdio: ["ignore", "inherit", "inherit"] });
    },
    quietly: (program, args) => execFileSync(program === "git" ? "git" : process.execPath, program === "git" ? args : [CLI, ...args], { cwd: folder, env: environment, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim(),
    say: announce,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
  for (const args of [["init", "-q", "-b", "main"], ["config", "user.name", "Ada"], ["config", "user.email", "ada@example.org"]]) shell.quietly("git", args);
  return shell;
}

function announce(why: string, line: string): void {
  console.log(`\n${styleText("dim", `# ${why}`)}\n${styleText("bold", `$ ${line}`)}`);
}

function quoted(word: string): string {
  return /^[\w./:=@-]+$/.test(word) ? word : `"${word}"`;
}
