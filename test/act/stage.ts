// A repository with our workflows in it and the released Action beside it, ready for runs of act.
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { SYSTEM_FILES } from "../../src/core/model/shipped/data-folder.ts";
import { workflowFiles, type WorkflowPlace } from "../../src/core/model/shipped/workflows.ts";
import { top } from "../support/project.ts";
import { type ActRan, askAct, runAct, type Server } from "./run-act.ts";

export type StageWish = {
  readonly act: string;
  /** A folder of its own, which the caller removes. */
  readonly base: string;
  /** Where the repository is cloned from and pushed to: the address of an empty bare repository. */
  readonly remote: string;
  /** "owner/name". */
  readonly repository: string;
  readonly server: Server;
  readonly action: WorkflowPlace["action"];
  /** Files by path, beside settings and workflows. */
  readonly files: Readonly<Record<string, string>>;
};

export type Order = { readonly event: string; readonly payload: unknown; readonly workflow: string; readonly actor?: string };

export type Stage = {
  /** Runs a workflow of the newest commit. */
  readonly run: (order: Order) => Promise<ActRan>;
  /** Asks act about the workflows, as in `--list`. */
  readonly ask: (...words: string[]) => Promise<ActRan>;
  /** git in the clone. */
  readonly git: (...words: string[]) => string;
};

/** What the events of `test/events` have where GitHub puts a commit; a run gets the newest one instead. */
const SOME_COMMIT = "0000000000000000000000000000000000000001";

export function openStage({ act, base, remote, repository, server, action, files }: StageWish): Stage {
  const home = join(base, "home");
  const clone = join(base, "clone");
  const released = join(base, "action");
  const git = gitIn(clone, home);
  const runs = { last: 0 };
  mkdirSync(clone, { recursive: true });
  mkdirSync(home, { recursive: true });
  copyAction(action === "own" ? clone : released);
  writeAll(clone, { ...installed(action), ...files });
  git("init", "--quiet", "--initial-branch=main");
  git("remote", "add", "origin", remote);
  git("add", "--all", "--force");
  git("commit", "--quiet", "--message", "Start");
  git("push", "--quiet", "origin", "main");
  return {
    git,
    ask: (...words) => askAct({ act, clone, home, words }),
    run(order) {
      git("fetch", "--quiet", "origin");
      git("reset", "--quiet", "--hard", "origin/main");
      const payload = JSON.parse(JSON.stringify(order.payload).replaceAll(SOME_COMMIT, git("rev-parse", "HEAD").trim()));
      return runAct({ act, clone, home, repository, server, released, actor: "ada", ...order, payload, run: ++runs.last });
    },
  };
}

/** What `milestone init --github` leaves in a repository. */
function installed(action: WorkflowPlace["action"]): Record<string, string> {
  const data = [...SYSTEM_FILES].map(([path, text]) => [`.milestones/${path}`, text]);
  const workflows = [...workflowFiles({ root: ".milestones", action })].map(([path, text]) => [path.slice(2), text]);
  return Object.fromEntries([...data, ...workflows]);
}

/** All that a runner reads of the Action: the committed bundle and its description. `MILESTONE_ACTION=src/action/index.ts` tries the sources without a build. */
function copyAction(to: string): void {
  mkdirSync(to, { recursive: true });
  cpSync(join(top, "action.yml"), join(to, "action.yml"));
  const entry = process.env["MILESTONE_ACTION"];
  if (entry !== undefined) return writeAll(to, { "package.json": '{"type":"module"}', "dist/action/index.js": `import ${JSON.stringify(resolve(top, entry))};\n` });
  cpSync(join(top, "dist/action"), join(to, "dist/action"), { recursive: true });
}

function writeAll(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

function gitIn(folder: string, home: string): (...words: string[]) => string {
  const person = { GIT_AUTHOR_NAME: "Ada", GIT_AUTHOR_EMAIL: "ada@example.org", GIT_COMMITTER_NAME: "Ada", GIT_COMMITTER_EMAIL: "ada@example.org" };
  const env = { PATH: process.env["PATH"] ?? "", HOME: home, GIT_CONFIG_NOSYSTEM: "1", GIT_TERMINAL_PROMPT: "0", ...person };
  return (...words) => execFileSync("git", words, { cwd: folder, env, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}
