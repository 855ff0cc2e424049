// git's index as it is read in process, against git's own word, in every form that git writes.
import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { unsureIn } from "../../../../src/adapters/git/survey/index-file.ts";
import { emptyRepository, type GitFixture } from "../../../support/git-fixture.ts";

const FOLDERS = [".milestones/active", ".milestones/completed"];
const LONG = `${"long-".repeat(45)}name.yaml`;
const FILES = ["a", "ab.yaml", "abc.yaml", "abcd.yaml", "里程碑.yaml", "a b.yaml", LONG].map((name) => `.milestones/active/${name}`);

function filled(...options: string[]): GitFixture {
  const fixture = emptyRepository(...options);
  for (const path of [...FILES, ".milestones/events/x.jsonl", "README.md", ".m", "z/deep/er/file"]) fixture.write(path, `${path}\n`);
  fixture.git("add", "-A");
  return fixture;
}

const indexOf = ({ folder }: GitFixture): string => join(folder, ".git/index");
const unsure = (fixture: GitFixture, blindFrom = 0, idBytes = 20): readonly string[] | null => unsureIn(indexOf(fixture), { folders: FOLDERS, blindFrom, idBytes });

test.each([2, 3, 4])("an index of version %d gives every name below the folders", (version) => {
  const fixture = filled();
  if (version === 3) {
    fixture.write(".milestones/active/planned.yaml", "");
    fixture.git("add", "-N", ".milestones/active/planned.yaml");
  } else fixture.git("update-index", `--index-version=${version}`);
  expect(readFileSync(indexOf(fixture)).readUInt32BE(4)).toBe(version);
  expect(unsure(fixture)).toEqual(fixture.git("ls-files", "-z", ...FOLDERS).split("\0").filter((name) => name !== ""));
});

test("an index with SHA-256 ids is read as well", () => {
  const fixture = filled("--object-format=sha256");
  expect([...(unsure(fixture, 0, 32) ?? [])].sort()).toEqual([...FILES].sort());
});

test("only files whose status has changed lately are unsure", () => {
  const fixture = filled();
  const ctime = Math.floor(statSync(join(fixture.folder, FILES[0] ?? "")).ctimeMs / 1000);
  expect(unsure(fixture, ctime - 5)).toHaveLength(FILES.length);
  expect(unsure(fixture, ctime + 5)).toEqual([]);
});

const SPOILED: Readonly<Record<string, (fixture: GitFixture) => unknown>> = {
  "a file that git is told to take as unchanged": ({ git }) => git("update-index", "--assume-unchanged", FILES[1] ?? ""),
  "a file that git is told to leave out": ({ git }) => git("update-index", "--skip-worktree", FILES[1] ?? ""),
  "a submodule": ({ git }) => git("update-index", "--add", "--cacheinfo", `160000,${"1".repeat(40)},.milestones/active/module`),
  "a split index": ({ git }) => git("update-index", "--split-index"),
  "a version that is not known": (fixture) => change(fixture, (bytes) => bytes.writeUInt32BE(5, 4)),
  "more entries than there are": (fixture) => change(fixture, (bytes) => bytes.writeUInt32BE(100_000, 8)),
  "another file in its place": ({ write }) => write(".git/index", "nothing of the kind, but long enough to hold a header and an id\n"),
  "an empty file in its place": ({ write }) => write(".git/index", ""),
};

function change(fixture: GitFixture, edit: (bytes: Buffer) => unknown): void {
  const bytes = readFileSync(indexOf(fixture));
  edit(bytes);
  writeFileSync(indexOf(fixture), bytes);
}

test.each(Object.entries(SPOILED))("git's word does not go with %s", (_, spoil) => {
  const fixture = filled();
  spoil(fixture);
  expect(unsure(fixture)).toBeNull();
});

test("the same flags on files beside the folders do not matter", () => {
  const fixture = filled();
  fixture.git("update-index", "--assume-unchanged", "README.md");
  fixture.git("update-index", "--skip-worktree", ".milestones/events/x.jsonl");
  expect(unsure(fixture)).toHaveLength(FILES.length);
});
