import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { ConflictedFile } from "../../../src/core/model/facts.ts";
import { A, FIRST, filesBelow, fixtureAt, personIn, scratchFolder, smallRepository, type GitFixture } from "../../support/git-fixture.ts";
import { open, put, value } from "../../support/open-tree.ts";

const PATH = "active/milestone-001.yaml";
const OTHER = ".milestones/active/milestone-002.yaml";

/** Two branches: both changed the milestone and a file of the person's; each made a file of its own. */
function diverged(...options: string[]): GitFixture {
  const fixture = smallRepository(...options);
  const { git, write } = fixture;
  for (const [branch, file] of [["side", OTHER], ["main", ".milestones/config/x.yaml"]] as const) {
    if (branch === "side") git("branch", "side");
    git("checkout", "-q", branch);
    write(A, FIRST.replace("First", branch));
    write("src/code.txt", `${branch}\n`);
    write(file, `from: ${branch}\n`);
    git("add", "-A");
    git("commit", "-q", "-m", branch);
  }
  return fixture;
}

type Told = Omit<ConflictedFile, "base" | "ours" | "theirs" | "disk"> & { readonly [version in "base" | "ours" | "theirs" | "disk"]: string | null };

async function list(fixture: GitFixture): Promise<Told[]> {
  const text = (bytes: Uint8Array | null) => (bytes === null ? null : Buffer.from(bytes).toString());
  return value(await open(fixture).conflicts.list()).map((file) => ({ ...file, base: text(file.base), ours: text(file.ours), theirs: text(file.theirs), disk: text(file.disk) }));
}

const both = (ours: string, theirs: string) => ({ path: PATH, base: FIRST, ours: FIRST.replace("First", ours), theirs: FIRST.replace("First", theirs), unmerged: true });

describe("what two sides made of the data folder", () => {
  test("is nothing where no merge is in progress", async () => {
    expect(await list(smallRepository())).toEqual([]);
  });

  test("is told with its three versions, and with what each side alone changed, in a merge", async () => {
    const fixture = diverged();
    fixture.tryGit("merge", "side");
    expect(await list(fixture)).toMatchObject([
      { ...both("main", "side"), disk: expect.stringContaining("<<<<<<<") },
      { path: "active/milestone-002.yaml", base: null, ours: null, theirs: "from: side\n", disk: "from: side\n", unmerged: false },
      { path: "config/x.yaml", base: null, ours: "from: main\n", theirs: null, disk: "from: main\n", unmerged: false },
    ]);
  });

  test("is told the same way in a cherry-pick, a rebase and a SHA-256 repository", async () => {
    const [picked, rebased, sha256] = [diverged(), diverged(), diverged("--object-format=sha256")];
    picked.tryGit("cherry-pick", "side");
    rebased.tryGit("rebase", "side");
    sha256.tryGit("merge", "side");
    const alone = { unmerged: false };
    expect(await list(picked)).toMatchObject([both("main", "side"), alone, alone]);
    expect(await list(rebased)).toMatchObject([both("side", "main"), { ...alone, ours: "from: side\n" }, { ...alone, theirs: "from: main\n" }]);
    expect(await list(sha256)).toMatchObject([both("main", "side"), alone, alone]);
  });

  test("has what is taken back as the base in a revert", async () => {
    const fixture = smallRepository();
    fixture.write(A, FIRST.replace("First", "Second"));
    fixture.git("commit", "-qam", "Second");
    fixture.write(A, FIRST.replace("First", "Third"));
    fixture.git("commit", "-qam", "Third");
    fixture.tryGit("revert", "--no-edit", "HEAD~1");
    expect(await list(fixture)).toMatchObject([{ base: FIRST.replace("First", "Second"), ours: FIRST.replace("First", "Third"), theirs: FIRST }]);
  });

  test("is told without the files that only one side changed where git does not say what the sides are, as after a stash", async () => {
    const fixture = smallRepository();
    fixture.write(A, FIRST.replace("First", "stashed"));
    fixture.git("stash", "-q");
    fixture.write(A, FIRST.replace("First", "main"));
    fixture.git("commit", "-qam", "Main");
    fixture.tryGit("stash", "pop");
    expect(await list(fixture)).toMatchObject([both("main", "stashed")]);
  });

  test("names a file that one side deleted", async () => {
    const fixture = diverged();
    fixture.git("rm", "-q", A);
    fixture.git("commit", "-qm", "Gone");
    fixture.tryGit("merge", "side");
    expect((await list(fixture))[0]).toMatchObject({ path: PATH, base: FIRST, ours: null, theirs: FIRST.replace("First", "side"), unmerged: true });
  });

  test("is read from the common commit also where branches crossed before", async () => {
    const fixture = diverged();
    const { git, tryGit, write } = fixture;
    tryGit("merge", "side");
    git("checkout", "-q", "--theirs", ".");
    git("add", "-A");
    git("commit", "-qm", "Merged");
    for (const branch of ["side", "main"]) {
      git("checkout", "-q", branch);
      write(A, FIRST.replace("First", `${branch} again`));
      git("commit", "-qam", branch);
    }
    tryGit("merge", "side");
    expect(await list(fixture)).toMatchObject([{ ...both("main again", "side again"), base: FIRST.replace("First", "side") }, { path: "config/x.yaml", unmerged: false }]);
  });

  test("is refused for files behind a git filter: their text is not what git holds", async () => {
    const fixture = diverged();
    fixture.write(".gitattributes", ".milestones/** filter=lfs\n");
    fixture.tryGit("merge", "side");
    expect(await open(fixture).conflicts.list()).toMatchObject({ ok: false, problem: { code: "git-failed", at: { path: A } } });
  });

  test("is read from markers where somebody committed them or has no git; text about markers is none", async () => {
    const marked = "<<<<<<< a\ntitle: x\n=======\ntitle: y\n>>>>>>> b\n";
    const committed = smallRepository();
    committed.write(A, marked);
    committed.write(OTHER, "notes: |\n  <<<<<<< a\n  >>>>>>> b\n");
    committed.git("commit", "-qam", "Oh");
    const told = [{ path: PATH, base: null, ours: null, theirs: null, disk: marked, unmerged: true }];
    expect(await list(committed)).toEqual(told);
    const folder = scratchFolder();
    const plain = fixtureAt(join(folder, "plain"), personIn(join(folder, "home")));
    plain.write(A, marked);
    expect(await list(plain)).toEqual(told);
    expect(value(await open(plain).conflicts.settle([put(PATH, "id: a\n")]))).toBeUndefined();
    expect(plain.text(A)).toBe("id: a\n");
  });
});

describe("what a merge is made of", () => {
  const sides = async (fixture: GitFixture) => value(await open(fixture).conflicts.sides());

  test("is nothing where no merge is in progress, and one beginning needs no telling", async () => {
    const fixture = diverged();
    expect(await sides(fixture)).toEqual({ published: null, beginning: null });
    fixture.tryGit("merge", "side");
    expect(await sides(fixture)).toEqual({ published: null, beginning: null });
  });

  test("is told with the side that a remote's branch has, and with none where it has both", async () => {
    const fixture = diverged();
    fixture.git("update-ref", "refs/remotes/origin/side", "side");
    fixture.tryGit("merge", "side");
    expect(await sides(fixture)).toMatchObject({ published: "theirs" });
    fixture.git("update-ref", "refs/remotes/origin/main", "main");
    expect(await sides(fixture)).toMatchObject({ published: null });
    fixture.git("update-ref", "-d", "refs/remotes/origin/side");
    expect(await sides(fixture)).toMatchObject({ published: "ours" });
  });

  test("is the branch that commits are laid on in a rebase and a cherry-pick", async () => {
    const [picked, rebased] = [diverged(), diverged()];
    picked.tryGit("cherry-pick", "side");
    rebased.tryGit("rebase", "side");
    expect([await sides(picked), await sides(rebased)]).toEqual([{ published: "ours", beginning: null }, { published: "ours", beginning: null }]);
  });

  test("has several beginnings, down to where they began, where branches have crossed", async () => {
    const fixture = diverged();
    const { git, tryGit, write } = fixture;
    const [one, other] = [git("rev-parse", "main"), git("rev-parse", "side")];
    for (const [branch, second] of [["main", other], ["side", one]] as const) {
      git("checkout", "-qf", branch);
      tryGit("merge", second);
      write(A, FIRST.replace("First", `both in ${branch}`));
      write("src/code.txt", `${branch}\n`);
      git("add", "-A");
      git("commit", "-qm", "Merged");
    }
    git("checkout", "-q", "main");
    tryGit("merge", "side");
    const { beginning } = await sides(fixture);
    if (!beginning || "files" in beginning) throw new Error("one beginning");
    const titles = [beginning.base, beginning.ours, beginning.theirs].map((part) => "files" in part && Buffer.from(part.files.get(PATH) ?? []).toString());
    expect(titles[0]).toBe(FIRST);
    expect(titles.slice(1).sort()).toEqual([FIRST.replace("First", "main"), FIRST.replace("First", "side")]);
  });
});

describe("settling", () => {
  test("writes the files and marks exactly these as resolved; everything else stays byte for byte", async () => {
    const fixture = diverged();
    fixture.tryGit("merge", "side");
    fixture.write("staged.txt", "staged\n");
    fixture.git("add", "staged.txt");
    fixture.write("untracked.txt", "mine\n");
    const before = filesBelow(fixture.folder, [".git"]);
    const head = fixture.git("rev-parse", "HEAD");
    const settled = await open(fixture).conflicts.settle([put(PATH, "id: settled\n"), put("active/milestone-002.yaml", null), put("active/milestone-003.yaml", "id: new\n")]);
    expect(settled.ok).toBe(true);
    const after = filesBelow(fixture.folder, [".git"]);
    expect(after.get(A)).toBe("id: settled\n");
    expect(after.get(".milestones/active/milestone-003.yaml")).toBe("id: new\n");
    expect(after.has(OTHER)).toBe(false);
    for (const path of [A, OTHER, ".milestones/active/milestone-003.yaml"]) [before, after].forEach((files) => files.delete(path));
    expect(after).toEqual(before);
    expect(fixture.git("diff", "--name-only", "--diff-filter=U")).toBe("src/code.txt");
    expect(fixture.git("show", `:${A}`)).toBe("id: settled");
    expect(fixture.git("status", "--porcelain", ".milestones")).toBe(`M  ${A}\nA  .milestones/active/milestone-003.yaml`);
    expect(fixture.git("rev-parse", "HEAD")).toBe(head);
    expect(existsSync(join(fixture.folder, ".git/MERGE_HEAD"))).toBe(true);
    expect(fixture.git("for-each-ref", "--format=%(refname)")).toBe("refs/heads/main\nrefs/heads/side");
    expect(fixture.git("fsck", "--no-dangling")).toBe("");
  });

  test("lets the merge be committed with both parents, and leaves nothing to do", async () => {
    const fixture = diverged();
    fixture.tryGit("merge", "side");
    expect((await open(fixture).conflicts.settle([put(PATH, "id: settled\n")])).ok).toBe(true);
    fixture.write("src/code.txt", "both\n");
    fixture.git("add", "src/code.txt");
    fixture.git("commit", "-q", "--no-edit");
    expect(fixture.git("rev-list", "--parents", "-1", "HEAD").split(" ")).toHaveLength(3);
    expect(fixture.git("status", "--porcelain")).toBe("");
    expect(fixture.git("show", `HEAD:${A}`)).toBe("id: settled");
  });

  test("keeps a file executable, and works in a linked work tree", async () => {
    const main = diverged();
    const linked = fixtureAt(join(main.folder, "../linked"), main.environment);
    main.git("worktree", "add", "-q", "-b", "linked", linked.folder);
    linked.tryGit("merge", "side");
    linked.git("update-index", "--chmod=+x", ".milestones/config/x.yaml");
    expect((await open(linked).conflicts.settle([put(PATH, "id: settled\n")])).ok).toBe(true);
    expect(linked.git("diff", "--name-only", "--diff-filter=U")).toBe("src/code.txt");
    expect(linked.git("ls-files", "-s", ".milestones/config/x.yaml")).toMatch(/^100755/);
    expect(main.git("status", "--porcelain")).toBe("");
  });

  test("stores LF where git keeps LF and the checkout has CRLF", async () => {
    const fixture = diverged();
    fixture.git("config", "core.autocrlf", "true");
    fixture.git("rm", "-rq", "--cached", ".");
    fixture.git("reset", "-q", "--hard");
    fixture.tryGit("merge", "side");
    expect(fixture.text(A)).toContain("\r\n");
    expect((await open(fixture).conflicts.settle([put(PATH, "id: a\r\ntitle: b\r\n")])).ok).toBe(true);
    expect(fixture.text(A)).toBe("id: a\r\ntitle: b\r\n");
    expect(fixture.git("cat-file", "-p", `:${A}`)).toBe("id: a\ntitle: b");
    expect(fixture.git("status", "--porcelain", A)).toBe(`M  ${A}`);
  });

  test("changes nothing where somebody holds the index", async () => {
    const fixture = diverged();
    fixture.tryGit("merge", "side");
    const before = filesBelow(fixture.folder, [".git"]);
    writeFileSync(join(fixture.folder, ".git/index.lock"), "");
    expect(await open(fixture).conflicts.settle([put(PATH, "id: settled\n")])).toMatchObject({ ok: false, problem: { code: "conflict" } });
    expect(filesBelow(fixture.folder, [".git"])).toEqual(before);
  });

  test("changes nothing where a file cannot be written", async () => {
    const fixture = diverged();
    fixture.tryGit("merge", "side");
    mkdirSync(join(fixture.folder, ".milestones/active/milestone-003.yaml"));
    const before = filesBelow(fixture.folder, [".git"]);
    const settled = await open(fixture).conflicts.settle([put(PATH, "id: settled\n"), put("active/milestone-003.yaml", "id: new\n")]);
    expect(settled).toMatchObject({ ok: false, problem: { code: "not-a-file" } });
    expect(filesBelow(fixture.folder, [".git"])).toEqual(before);
    expect(fixture.git("diff", "--name-only", "--diff-filter=U")).toBe(`${A}\nsrc/code.txt`);
  });
});
