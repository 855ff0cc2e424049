// The contract of Work, kept in git, on a branch of its own and on the state branch, and without git.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { discover } from "../../../src/adapters/git/discovery.ts";
import { openWork } from "../../../src/adapters/git/work/work.ts";
import { openCheckoutWork } from "../../../src/adapters/local/checkout-work.ts";
import { fixtureAt, personIn, scratchFolder, smallRepository, type GitFixture } from "../../support/git-fixture.ts";
import { open, value } from "../../support/open-tree.ts";
import { type WorkBench, workContract } from "./work.ts";

workContract("work on a branch", () => {
  const fixture = smallRepository();
  return { ...inGit(fixture), branch: "milestone/001", onBranch: (path) => `${fixture.git("show", `milestone/001:${path}`)}\n` };
});

workContract("work on the state branch", () => {
  const fixture = smallRepository();
  return { ...inGit(fixture), branch: null, onBranch: fixture.text };
});

workContract("work without git", () => {
  const folder = scratchFolder();
  writeFileSync(join(folder, "notes.txt"), "notes\n");
  return { work: openCheckoutWork(folder), folder, branch: null, onBranch: fixtureAt(folder, personIn(join(scratchFolder(), "home"))).text };
});

function inGit(fixture: GitFixture): Pick<WorkBench, "work" | "folder"> {
  const { folder, environment } = fixture;
  const place = value(discover(folder));
  if (!place) throw new Error("no repository");
  const work = openWork({ place, environment, dataFolder: join(folder, ".milestones"), dataRoot: ".milestones", state: () => open(fixture).stateBranch(), epochMs: () => 0 });
  return { work, folder };
}
