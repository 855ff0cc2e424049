// The contract of Surveyor, kept by the one in memory and by the real one, walking, asking git and by ref.
import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { emptyRepository, personIn, scratchFolder, type GitFixture } from "../support/git-fixture.ts";
import { openMemoryRepository } from "../support/memory/memory-repository.ts";
import { openMemorySurveyor } from "../support/memory/memory-surveyor.ts";
import { open } from "../support/open-tree.ts";
import { surveyContract, type SurveyBench } from "./survey.ts";

const NOW = { epochMs: () => Date.now() };

surveyContract("the surveyor in memory", () => {
  const repository = openMemoryRepository();
  return { surveyor: openMemorySurveyor(repository), edit: repository.edit };
});

surveyContract("a folder without git", () => {
  const folder = scratchFolder();
  return { surveyor: open({ folder, environment: personIn(join(folder, "home")) }, NOW).surveyor, edit: editIn(folder) };
});

surveyContract("a working tree that is walked", () => {
  const fixture = emptyRepository();
  return { surveyor: open(fixture, NOW).surveyor, edit: editIn(fixture.folder) };
});

for (const [name, options] of [["", []], [" with SHA-256", ["--object-format=sha256"]]] as const) {
  surveyContract(`a working tree of which git is asked${name}, whose files are not committed`, () => {
    const fixture = emptyRepository(...options);
    fixture.git("commit", "-q", "--allow-empty", "-m", "Start");
    return { surveyor: open(fixture, { ...NOW, walkedFilesMax: -1 }).surveyor, edit: editIn(fixture.folder) };
  });

  surveyContract(`a working tree of which git is asked${name}, whose files are committed at once`, () => {
    const fixture = emptyRepository(...options);
    fixture.git("commit", "-q", "--allow-empty", "-m", "Start");
    const edit: SurveyBench["edit"] = (path, text) => {
      editIn(fixture.folder)(path, text);
      fixture.git("add", "-A");
      fixture.git("commit", "-q", "--allow-empty", "-m", "Edit");
    };
    return { surveyor: open(fixture, { ...NOW, walkedFilesMax: -1 }).surveyor, edit };
  });
}

surveyContract("a state branch that is not checked out", () => {
  const fixture = emptyRepository();
  return { surveyor: open(fixture, { ...NOW, stateBranch: "state" }).surveyor, edit: commitTo(fixture) };
});

function editIn(folder: string): SurveyBench["edit"] {
  return (path, text) => {
    const file = join(folder, ".milestones", path);
    if (text === null) return rmSync(file, { recursive: true, force: true });
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
}

/** Somebody else's commits on the state branch, made with their own git. */
function commitTo({ tryGit, folder, environment }: GitFixture): SurveyBench["edit"] {
  return (path, text) => {
    const tip = /^[0-9a-f]+$/.exec(tryGit("rev-parse", "-q", "--verify", "refs/heads/state"))?.[0];
    const name = JSON.stringify(`.milestones/${path}`);
    const file = text === null ? `D ${name}` : `M 100644 inline ${name}\ndata ${Buffer.byteLength(text)}\n${text}`;
    const input = `commit refs/heads/state\ncommitter Eve <eve@example.org> 1 +0000\ndata 6\nTheirs\n${tip ? `from ${tip}\n` : ""}${file}\n`;
    execFileSync("git", ["fast-import", "--quiet"], { cwd: folder, env: environment, input });
  };
}
