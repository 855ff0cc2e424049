// The contract of Refs, kept by those in memory and by those of a local repository.
import { localBench } from "../../adapters/git/refs/local-bench.ts";
import { refsOf } from "../../support/memory/memory-forge.ts";
import { openHub, tipOf } from "../../support/memory/memory-hub.ts";
import { emptyRepository, smallRepository, type GitFixture } from "../../support/git-fixture.ts";
import { refsContract } from "./refs.ts";

refsContract("refs in memory", () => {
  const hub = openHub();
  return {
    refs: refsOf(hub),
    async push(branch, onto) {
      const commit = (hub.next() + 0xabcdef).toString(16).padStart(40, "0");
      hub.parents.set(commit, onto ?? tipOf(hub, "refs/heads/main") ?? "");
      hub.refs.set(`refs/heads/${branch}`, commit);
      return commit;
    },
  };
});

refsContract("refs of a local repository", () => localBench());
refsContract("refs of a local repository, packed", () => localBench(packed));
refsContract("refs of a repository with SHA-256", () => localBench(() => smallRepository("--object-format=sha256")));

function packed(): GitFixture {
  const fixture = emptyRepository();
  fixture.git("commit", "-q", "--allow-empty", "-m", "Start");
  fixture.git("pack-refs", "--all");
  return fixture;
}
