// Running the shipped program in a scratch repository, as people do.
import { execFileSync, spawnSync } from "node:child_process";
import { appendFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { top } from "./project.ts";
import { watchedEnvironment } from "./spawns/spawn-recorder.ts";

/** `MILESTONE_ENTRY=src/cli/index.ts` tries the sources without a build. */
const ENTRY = join(top, process.env.MILESTONE_ENTRY ?? "dist/cli/index.js");

export type Ran = { readonly exit: number | null; readonly stdout: string; readonly stderr: string };

export type Scratch = {
  readonly folder: string;
  readonly write: (files: Readonly<Record<string, string>>) => void;
  readonly read: (path: string) => string;
  /** Every file below a folder by its path, but for `.git`. */
  readonly tree: (below?: string) => Record<string, string>;
  readonly run: (...words: string[]) => Ran;
  /** The same scratch with other variables in the environment. */
  readonly with: (variables: Readonly<Record<string, string>>) => Scratch;
  /** The envelope of `--json` with the exit code. */
  readonly json: (...words: string[]) => { exit: number | null; ok: boolean; data: unknown; warnings: unknown[]; error: unknown };
  readonly git: (...words: string[]) => string;
  readonly remove: () => void;
};

/** A repository of its own in a temporary folder, with an environment that holds nothing of this machine's settings. */
export function scratch(files: Readonly<Record<string, string>> = {}): Scratch {
  const folder = mkdtempSync(join(tmpdir(), "milestone-scratch-"));
  const place = scratchIn(folder, { PATH: process.env.PATH ?? "", HOME: folder, USER: "ada", GIT_CONFIG_NOSYSTEM: "1", TZ: "UTC" });
  place.git("init", "--quiet");
  appendFileSync(join(folder, ".git/config"), "[user]\n\tname = Ada\n\temail = ada@example.org\n");
  place.write(files);
  return place;
}

function scratchIn(folder: string, env: Readonly<Record<string, string>>): Scratch {
  const run = (...words: string[]): Ran => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [ENTRY, ...words], { cwd: folder, env: watchedEnvironment(env), encoding: "utf8" });
    return { exit: status, stdout, stderr };
  };
  return {
    folder,
    run,
    with: (variables) => scratchIn(folder, { ...env, ...variables }),
    json(...words) {
      const { exit, stdout, stderr } = run(...words, "--json");
      if (stdout === "") throw new Error(`Nothing on stdout: ${stderr}`);
      return { exit, ...JSON.parse(stdout) };
    },
    git: (...words) => execFileSync("git", ["-c", "init.defaultBranch=main", ...words], { cwd: folder, env, encoding: "utf8" }),
    write(texts) {
      for (const [path, text] of Object.entries(texts)) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), text);
      }
    },
    read: (path) => readFileSync(join(folder, path), "utf8"),
    tree: (below = ".") => treeOf(folder, below),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function treeOf(folder: string, below: string): Record<string, string> {
  const entries = readdirSync(join(folder, below), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll("\\", "/")).filter((path) => !path.startsWith(".git/"));
  return Object.fromEntries(paths.sort().map((path) => [path, readFileSync(join(folder, path), "utf8")]));
}
