// Local repositories with branches in every state that a clean-up meets.
import { discover, type RepositoryPlace } from "../../../../src/adapters/git/discovery.ts";
import { openLocalBranches } from "../../../../src/adapters/git/refs/local-branches.ts";
import { ok } from "../../../../src/core/base/result.ts";
import type { BranchFact, MergeProof } from "../../../../src/core/model/facts.ts";
import type { Branches } from "../../../../src/ports/forge/branches.ts";
import type { RefBench } from "../../../contract/forge/refs.ts";
import { smallRepository, type GitFixture } from "../../../support/git-fixture.ts";
import { open, value } from "../../../support/open-tree.ts";

export function placeOf(folder: string, gitDir: string | null = null): RepositoryPlace {
  const place = value(discover(folder, gitDir));
  if (!place) throw new Error("no repository");
  return place;
}

export function localBranches(fixture: GitFixture): Branches {
  return openLocalBranches({ place: placeOf(fixture.folder), environment: fixture.environment, stateBranch: () => open(fixture).stateBranch() });
}

export function localBareBranches(fixture: GitFixture): Branches {
  return openLocalBranches({ place: placeOf(fixture.folder, "."), environment: fixture.environment, stateBranch: async () => ok(null) });
}

export function branchIn(fixture: GitFixture, name: string): BranchFact {
  return { name, commit: fixture.git("rev-parse", `refs/heads/${name}`), isProtected: false, checkedOut: null };
}

/** How a branch came into the trunks, as the port finds them. */
export async function proofIn(fixture: GitFixture, name: string): Promise<MergeProof | null> {
  const branches = localBranches(fixture);
  return value(await branches.merged(branchIn(fixture, name), value(await branches.trunks(null))));
}

export function commitOn(fixture: GitFixture, branch: string, files: Readonly<Record<string, string>>): string {
  const { git, write } = fixture;
  git("checkout", "-q", branch);
  for (const [path, text] of Object.entries(files)) write(path, text);
  git("add", "-A");
  git("commit", "-q", "-m", `Change ${Object.keys(files).join(", ")}`);
  return git("rev-parse", "HEAD");
}

/** A branch from main with two commits, on main again at the end. */
export function withWork(name: string): GitFixture {
  const fixture = smallRepository();
  fixture.git("branch", name);
  commitOn(fixture, name, { "src/code.txt": "one\ntwo\n" });
  commitOn(fixture, name, { "src/new.txt": "new\n" });
  fixture.git("checkout", "-q", "main");
  return fixture;
}

export function localBench(make: () => GitFixture = smallRepository): RefBench {
  const fixture = make();
  const { git } = fixture;
  return {
    refs: localBranches(fixture).refs,
    async push(branch, onto) {
      const parent = onto ?? git("rev-parse", "refs/heads/main");
      const commit = git("commit-tree", `${parent}^{tree}`, "-p", parent, "-m", `Work on ${branch} ${git("rev-list", "--all", "--count")}`);
      git("update-ref", `refs/heads/${branch}`, commit);
      return commit;
    },
  };
}
