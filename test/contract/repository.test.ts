// The contract of Repository, kept by the one in memory and by the real one on disk and by ref.
import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { filesBelow, emptyRepository, type GitFixture } from "../support/git-fixture.ts";
import { openMemoryRepository } from "../support/memory/memory-repository.ts";
import { open } from "../support/open-tree.ts";
import { type Bench, repositoryContract } from "./repository.ts";

repositoryContract("the repository in memory", () => {
  const repository = openMemoryRepository();
  return { repository, other: repository, edit: repository.edit, files: () => new Map([...repository.files()].map(([path, text]) => [path.replace(/^:\//, ""), text])) };
});

repositoryContract("the working tree", () => {
  const fixture = emptyRepository();
  return { repository: open(fixture), other: open(fixture), ...byHand(fixture) };
});

repositoryContract("the working tree seen from a linked one", () => {
  const fixture = emptyRepository();
  fixture.git("commit", "-q", "--allow-empty", "-m", "Start");
  const folder = join(fixture.folder, "..", "linked");
  fixture.git("worktree", "add", "-q", "-b", "milestone/001", folder);
  const linked = { folder, environment: fixture.environment };
  return { repository: open(linked), other: open(fixture), ...byHand(fixture) };
});

repositoryContract("a state branch that is not checked out", () => {
  const fixture = emptyRepository();
  const stateBranch = "state";
  return { repository: open(fixture, { stateBranch }), other: open(fixture, { stateBranch }), ...byCommit(fixture) };
});

function byHand(fixture: GitFixture): Pick<Bench, "edit" | "files"> {
  return {
    edit: (path, text) => (text === null ? rmSync(join(fixture.folder, ".milestones", path)) : fixture.write(`.milestones/${path}`, text)),
    files: () => {
      const all = filesBelow(fixture.folder, [".git"]);
      return new Map([...all].map(([path, bytes]) => [path.replace(/^\.milestones\//, ""), Buffer.from(bytes, "latin1").toString()]));
    },
  };
}

/** Somebody else's commits on the state branch, made with their own git. */
function byCommit({ tryGit, folder, environment }: GitFixture): Pick<Bench, "edit" | "files"> {
  const run = (argv: readonly string[], input: string): string => execFileSync("git", argv, { cwd: folder, env: environment, encoding: "utf8", input });
  return {
    edit: (path, text) => {
      const tip = /^[0-9a-f]+$/.exec(tryGit("rev-parse", "-q", "--verify", "refs/heads/state"))?.[0];
      const file = text === null ? `D .milestones/${path}` : `M 100644 inline .milestones/${path}\ndata ${Buffer.byteLength(text)}\n${text}`;
      run(["fast-import", "--quiet"], `commit refs/heads/state\ncommitter Eve <eve@example.org> 1 +0000\ndata 6\nTheirs\n${tip ? `from ${tip}\n` : ""}${file}\n`);
    },
    files: () => {
      const names = tryGit("ls-tree", "-r", "--name-only", "-z", "refs/heads/state").split("\0").filter((name) => name !== "" && !name.startsWith("Error"));
      return new Map(names.map((name) => [name.replace(/^\.milestones\//, ""), run(["cat-file", "blob", `refs/heads/state:${name}`], "")]));
    },
  };
}
