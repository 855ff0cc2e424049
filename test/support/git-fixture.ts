// Scratch repositories in every state that git knows, made with the real git and removed after the test.
import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";

/** A folder of its own that goes with the test. */
export function scratchFolder(): string {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), "milestone-test-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
  return folder;
}

/** The environment of a person with a name and no other configuration. */
export function personIn(home: string): Record<string, string> {
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, ".gitconfig"), "[user]\n\tname = Ada\n\temail = ada@example.org\n[init]\n\tdefaultBranch = main\n[advice]\n\tdetachedHead = false\n");
  return { PATH: process.env["PATH"] ?? "", HOME: home, GIT_CONFIG_NOSYSTEM: "1", LC_ALL: "C.UTF-8" };
}

export type GitFixture = {
  readonly folder: string;
  readonly environment: Record<string, string>;
  /** Runs git as the person would; the output without its last line feed. */
  readonly git: (...argv: string[]) => string;
  /** The same where git is expected to fail, as in a conflict. */
  readonly tryGit: (...argv: string[]) => string;
  readonly write: (path: string, text: string) => void;
  readonly text: (path: string) => string;
};

export function fixtureAt(folder: string, environment: Record<string, string>): GitFixture {
  const git = (...argv: string[]): string => execFileSync("git", argv, { cwd: folder, env: environment, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] }).replace(/\n$/, "");
  return {
    folder,
    environment,
    git,
    tryGit(...argv) {
      try {
        return git(...argv);
      } catch (error) {
        return String(error);
      }
    },
    write(path, text) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    },
    text: (path) => readFileSync(join(folder, path), "utf8"),
  };
}

/** `git init` in a folder of its own. */
export function emptyRepository(...options: string[]): GitFixture {
  const base = scratchFolder();
  const folder = join(base, "repository");
  mkdirSync(folder);
  const fixture = fixtureAt(folder, personIn(join(base, "home")));
  fixture.git("init", "-q", ...options);
  return fixture;
}

export const A = ".milestones/active/milestone-001.yaml";
export const FIRST = "id: milestone-001\ntitle: First\n";

/** One commit with a milestone and two files of the person's. */
export function smallRepository(...options: string[]): GitFixture {
  const fixture = emptyRepository(...options);
  fixture.write(A, FIRST);
  fixture.write("src/code.txt", "one\n");
  fixture.write("notes.txt", "notes\n");
  fixture.git("add", "-A");
  fixture.git("commit", "-q", "-m", "Start");
  return fixture;
}

/** Two branches that both changed the same line of a file of the person's. */
function diverged(): GitFixture {
  const fixture = smallRepository();
  fixture.git("checkout", "-q", "-b", "side");
  fixture.write("src/code.txt", "side\n");
  fixture.git("commit", "-q", "-am", "Side");
  fixture.git("checkout", "-q", "main");
  fixture.write("src/code.txt", "main\n");
  fixture.git("commit", "-q", "-am", "Main");
  return fixture;
}

function clone(source: GitFixture, ...options: string[]): GitFixture {
  const folder = join(dirname(source.folder), "clone");
  source.git("config", "uploadpack.allowFilter", "true");
  source.git("clone", "-q", ...options, `file://${source.folder}`, folder);
  return fixtureAt(folder, source.environment);
}

export type GitState = {
  readonly name: string;
  readonly make: () => GitFixture;
  /** What becomes of a change: one commit, files only (with the warning's reason), or nothing but a branch. */
  readonly outcome: "commit" | "branch" | RegExp;
  /** The git folder, where it must be named. */
  readonly gitDir?: string;
};

export const GIT_STATES: readonly GitState[] = [
  { name: "an ordinary repository", outcome: "commit", make: () => smallRepository() },
  { name: "an empty repository whose branch is unborn", outcome: "commit", make: () => withUntracked(emptyRepository()) },
  {
    name: "an unborn branch beside an old one",
    outcome: "commit",
    make: () => after(smallRepository(), ({ git }) => { git("checkout", "-q", "--orphan", "fresh"); git("rm", "-rfq", "--cached", "."); }),
  },
  { name: "a detached HEAD", outcome: /HEAD is detached/, make: () => after(smallRepository(), ({ git }) => git("checkout", "-q", "--detach")) },
  { name: "a shallow clone", outcome: "commit", make: () => clone(twoCommits(), "--depth=1") },
  { name: "a clone whose remote is gone", outcome: "commit", make: () => after(clone(twoCommits()), ({ folder }) => rmSync(join(dirname(folder), "repository"), { recursive: true })) },
  { name: "a linked work tree", outcome: "commit", make: () => linkedWorkTree() },
  { name: "a submodule", outcome: "commit", make: () => submodule() },
  { name: "a sparse checkout in cone mode without the data", outcome: "commit", make: () => sparse("--cone", "src") },
  { name: "a sparse checkout in cone mode with the data", outcome: "commit", make: () => sparse("--cone", ".milestones") },
  { name: "a sparse checkout by patterns", outcome: "commit", make: () => sparse("--no-cone", "/notes.txt") },
  { name: "a sparse checkout with a sparse index", outcome: "commit", make: () => sparse("--cone", "--sparse-index", "src") },
  { name: "a partial clone without its remote", outcome: "commit", make: () => partialClone() },
  { name: "a bare repository", outcome: "branch", gitDir: ".", make: () => bare("--bare") },
  { name: "a mirror", outcome: "branch", gitDir: ".", make: () => bare("--mirror") },
  { name: "an unfinished merge with conflicts", outcome: "commit", make: () => after(diverged(), ({ tryGit }) => tryGit("merge", "side")) },
  { name: "an unfinished merge without conflicts", outcome: "commit", make: () => after(diverged(), ({ git }) => git("merge", "--no-commit", "-s", "ours", "side")) },
  { name: "an unfinished cherry-pick", outcome: "commit", make: () => after(diverged(), ({ tryGit }) => tryGit("cherry-pick", "side")) },
  { name: "an unfinished revert", outcome: "commit", make: () => after(diverged(), ({ git }) => git("revert", "--no-commit", "HEAD")) },
  { name: "an unfinished rebase", outcome: /a rebase is in progress/, make: () => after(diverged(), ({ tryGit }) => tryGit("rebase", "side")) },
  { name: "an unfinished git am", outcome: /a rebase is in progress/, make: () => after(diverged(), (fixture) => stuckAm(fixture)) },
  { name: "a bisect", outcome: /a bisect is in progress/, make: () => after(diverged(), ({ git }) => git("bisect", "start")) },
  { name: "staged, changed and new files", outcome: "commit", make: () => after(smallRepository(), dirty) },
  { name: "an index.lock that somebody left", outcome: /another git process holds the index/, make: () => after(after(smallRepository(), dirty), ({ write }) => write(".git/index.lock", "")) },
  { name: "milestones in LFS", outcome: /goes through the git filter "lfs"/, make: () => lfs() },
  { name: "a SHA-256 repository", outcome: "commit", make: () => smallRepository("--object-format=sha256") },
  { name: "an unborn SHA-256 repository", outcome: "commit", make: () => withUntracked(emptyRepository("--object-format=sha256")) },
  { name: "nobody's name", outcome: "commit", make: () => after(smallRepository(), ({ environment }) => writeFileSync(join(environment["HOME"] ?? "", ".gitconfig"), "[user]\n\tuseConfigOnly = true\n")) },
  { name: "required signatures without a key", outcome: "commit", make: () => after(smallRepository(), ({ git }) => { git("config", "commit.gpgSign", "true"); git("config", "gpg.program", "false"); }) },
  { name: "hooks that fail", outcome: "commit", make: () => after(smallRepository(), failingHooks) },
  { name: "core.autocrlf", outcome: "commit", make: () => after(smallRepository(), ({ git }) => git("config", "core.autocrlf", "true")) },
  { name: "a split index", outcome: "commit", make: () => after(smallRepository(), ({ git }) => git("update-index", "--split-index")) },
  { name: "an index of version 4 with an untracked cache", outcome: "commit", make: () => after(smallRepository(), ({ git }) => git("update-index", "--index-version=4", "--untracked-cache", "--force-write-index")) },
  { name: "packed refs and objects", outcome: "commit", make: () => after(smallRepository(), ({ git }) => git("gc", "-q")) },
  { name: "a stash", outcome: "commit", make: () => after(smallRepository(), ({ git, write }) => { write("notes.txt", "later\n"); git("stash"); }) },
];

function after(fixture: GitFixture, change: (fixture: GitFixture) => unknown): GitFixture {
  change(fixture);
  return fixture;
}

function withUntracked(fixture: GitFixture): GitFixture {
  fixture.write(A, FIRST);
  fixture.write("notes.txt", "notes\n");
  return fixture;
}

function twoCommits(): GitFixture {
  return after(smallRepository(), ({ git, write }) => { write("src/code.txt", "two\n"); git("commit", "-q", "-am", "Second"); });
}

function dirty({ git, write }: GitFixture): void {
  write("notes.txt", "staged\n");
  write("staged.txt", "new\n");
  git("add", "notes.txt", "staged.txt");
  write("notes.txt", "changed again\n");
  write("untracked.txt", "new\n");
}

function linkedWorkTree(): GitFixture {
  const main = smallRepository();
  const folder = join(dirname(main.folder), "linked");
  main.git("worktree", "add", "-q", "-b", "linked", folder);
  return fixtureAt(folder, main.environment);
}

function submodule(): GitFixture {
  const inner = smallRepository();
  const folder = join(dirname(inner.folder), "super");
  mkdirSync(folder);
  const outer = fixtureAt(folder, inner.environment);
  outer.git("init", "-q");
  outer.git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", inner.folder, "inner");
  const fixture = fixtureAt(join(folder, "inner"), inner.environment);
  fixture.git("checkout", "-q", "main");
  return fixture;
}

function sparse(...options: string[]): GitFixture {
  return after(smallRepository(), ({ git }) => git("sparse-checkout", "set", ...options));
}

function partialClone(): GitFixture {
  const source = after(smallRepository(), ({ git, write }) => { write(".milestones/completed/milestone-000.yaml", "id: milestone-000\n"); git("add", "-A"); git("commit", "-q", "-m", "More"); });
  const fixture = clone(source, "--filter=blob:none", "--no-checkout");
  fixture.git("sparse-checkout", "set", "--cone", "src", ".milestones/active");
  fixture.git("checkout", "-q", "main");
  rmSync(source.folder, { recursive: true });
  return fixture;
}

function bare(option: "--bare" | "--mirror"): GitFixture {
  const source = smallRepository();
  const folder = join(dirname(source.folder), "bare.git");
  source.git("clone", "-q", option, source.folder, folder);
  return fixtureAt(folder, source.environment);
}

function stuckAm({ git, tryGit, folder }: GitFixture): void {
  writeFileSync(join(folder, "..", "patch"), git("format-patch", "--stdout", "main..side"));
  tryGit("am", "../patch");
}

function lfs(): GitFixture {
  const fixture = smallRepository();
  fixture.git("config", "filter.lfs.clean", "sed s/id/pointer/");
  fixture.git("config", "filter.lfs.smudge", "sed s/pointer/id/");
  fixture.write(".gitattributes", "*.yaml filter=lfs\n");
  fixture.git("add", "--renormalize", "-A");
  fixture.git("commit", "-q", "-am", "Track with LFS");
  return fixture;
}

const HOOKS = ["pre-commit", "commit-msg", "post-commit", "prepare-commit-msg", "reference-transaction", "post-index-change", "pre-auto-gc", "post-checkout"];

function failingHooks({ folder }: GitFixture): void {
  for (const hook of HOOKS) {
    writeFileSync(join(folder, ".git", "hooks", hook), "#!/bin/sh\nexit 1\n");
    chmodSync(join(folder, ".git", "hooks", hook), 0o755);
  }
}

/** Every file below a folder by its path in it; `leaveOut` names folders at its top. */
export function filesBelow(folder: string, leaveOut: readonly string[] = []): Map<string, string> {
  const files = new Map<string, string>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name).slice(folder.length + 1);
    if (entry.isFile() && !leaveOut.some((name) => path === name || path.startsWith(`${name}/`))) files.set(path, readFileSync(join(folder, path), "latin1"));
  }
  return files;
}
