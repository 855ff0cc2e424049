// The work that the stories of this folder are played on keeps the contract of the real one.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { workContract } from "../../contract/execution/work.ts";
import { openMemoryWork } from "../../support/execution/memory-work.ts";
import { scratchFolder } from "../../support/git-fixture.ts";

workContract("work in memory", () => {
  const folder = scratchFolder();
  writeFileSync(join(folder, "notes.txt"), "notes\n");
  const work = openMemoryWork(join(scratchFolder(), "places"), { "notes.txt": "notes\n" });
  return { work, folder, branch: "milestone/001", onBranch: (path) => work.files("milestone/001")[path] ?? "" };
});
