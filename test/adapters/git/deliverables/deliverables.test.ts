// Deliverables in git beyond the contract: a disk that somebody works on, an index that is theirs, links, line ends, no git.
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { openGitDeliverables } from "../../../../src/adapters/git/deliverables/deliverables.ts";
import type { DeliverableFile } from "../../../../src/core/model/kiro/deliverable.ts";
import type { Deliverables } from "../../../../src/ports/deliverables.ts";
import { emptyRepository, fixtureAt, type GitFixture, personIn, scratchFolder, smallRepository } from "../../../support/git-fixture.ts";
import { diskError, watchedDisk } from "../../../support/writers/faulty-disk.ts";
import { commitBy } from "../../../support/kiro/commit-by.ts";
import { open, treeOptions, value } from "../../../support/open-tree.ts";

const BRANCH = "milestone/milestone-001";
const PLACE = { milestone: "milestone-001", branch: BRANCH };
const FOLDER = "deliverables/milestone-001/task-001/design";
const PLAN = `${FOLDER}/plan.md`;
const ON_DISK = `.milestones/${PLAN}`;
const WANTED = { milestone: "milestone-001", files: [{ path: PLAN, text: "# Plan\n" }, { path: `${FOLDER}/api.yaml`, text: "api: 1\n" }], subject: "docs: begin design" };

function opened(fixture: GitFixture, bots: readonly string[] = []): Deliverables {
  return openGitDeliverables({ ...treeOptions(fixture), state: open(fixture), bots: async () => bots });
}

function checkedOut(): GitFixture {
  const fixture = smallRepository();
  fixture.git("checkout", "-q", "-b", BRANCH);
  return fixture;
}

async function planOf(deliverables: Deliverables): Promise<DeliverableFile | undefined> {
  return value(await deliverables.read(PLACE)).files.find(({ path }) => path === PLAN);
}

describe("on the disk of a checkout", () => {
  test("what is made is committed, nothing is left to do, and what the person had staged or changed stays theirs", async () => {
    const fixture = checkedOut();
    fixture.write("src/code.txt", "changed\n");
    fixture.write("staged.txt", "staged\n");
    fixture.git("add", "staged.txt");
    value(await opened(fixture).add(PLACE, WANTED));
    expect(fixture.git("status", "--porcelain").split("\n").map((line) => line.trim())).toEqual(["M src/code.txt", "A  staged.txt"]);
    expect(fixture.git("show", "--name-only", "--format=%s%n%(trailers)", "HEAD").split("\n").filter((line) => line !== "")).toEqual([
      "docs: begin design", "Milestone: milestone-001", "Deliverables: templates", `.milestones/${FOLDER}/api.yaml`, ON_DISK,
    ]);
    expect(fixture.text(ON_DISK)).toBe("# Plan\n");
  });

  test("an edit by hand is seen before it is committed, and its editor is whoever works here", async () => {
    const fixture = checkedOut();
    const deliverables = opened(fixture);
    value(await deliverables.add(PLACE, WANTED));
    expect((await planOf(deliverables))?.editor).toBeNull();
    fixture.write(ON_DISK, "# By hand\n");
    fixture.write(`.milestones/${FOLDER}/more.md`, "new\n");
    const read = value(await deliverables.read(PLACE));
    expect(read).toMatchObject({ where: "disk", head: fixture.git("rev-parse", "HEAD") });
    expect(read.files.map(({ path, editor }) => [path, editor?.login ?? null])).toEqual([
      [`${FOLDER}/api.yaml`, null], [`${FOLDER}/more.md`, "Ada <ada@example.org>"], [PLAN, "Ada <ada@example.org>"],
    ]);
  });

  test("an edit by hand is not overwritten, committed or not", async () => {
    const fixture = checkedOut();
    fixture.write(ON_DISK, "# By hand\n");
    expect(value(await opened(fixture).add(PLACE, WANTED))).toEqual([`${FOLDER}/api.yaml`]);
    expect(fixture.text(ON_DISK)).toBe("# By hand\n");
    expect(fixture.git("status", "--porcelain")).toBe(`?? ${ON_DISK}`);
  });

  test("a configured bot that works in the checkout is nobody's editor", async () => {
    const fixture = checkedOut();
    fixture.git("config", "user.email", "99+helper@users.noreply.github.com");
    fixture.write(ON_DISK, "# By a machine\n");
    expect((await planOf(opened(fixture, ["99"])))?.editor).toBeNull();
    expect((await planOf(opened(fixture)))?.editor).toEqual({ login: "Ada <99+helper@users.noreply.github.com>", id: 99 });
  });

  test("line ends that the checkout turned are no change", async () => {
    const fixture = checkedOut();
    value(await opened(fixture).add(PLACE, WANTED));
    const before = await planOf(opened(fixture));
    fixture.write(ON_DISK, "# Plan\r\n");
    expect(await planOf(opened(fixture))).toEqual(before);
    fixture.write(ON_DISK, "# Plan\r\nmore\r\n");
    expect((await planOf(opened(fixture)))?.text).toBe("# Plan\r\nmore\r\n");
    fixture.git("config", "core.autocrlf", "true");
    expect((await planOf(opened(fixture)))?.text).toBe("# Plan\nmore\n");
  });

  test("what a sparse checkout keeps away is there all the same", async () => {
    const fixture = checkedOut();
    value(await opened(fixture).add(PLACE, WANTED));
    const before = value(await opened(fixture).read(PLACE));
    fixture.git("sparse-checkout", "set", "src");
    expect(value(await opened(fixture).read(PLACE))).toEqual(before);
    expect(value(await opened(fixture).add(PLACE, WANTED))).toEqual([]);
  });

  test("the same files have the same hashes on the disk and on the branch", async () => {
    const fixture = checkedOut();
    value(await opened(fixture).add(PLACE, WANTED));
    commitBy(fixture, { branch: BRANCH, by: "Bea <bea@example.org>", files: { [ON_DISK]: "# By Bea\r\n" } });
    fixture.git("reset", "-q", "--hard");
    const onDisk = value(await opened(fixture).read(PLACE));
    fixture.git("checkout", "-q", "main");
    expect(value(await opened(fixture).read(PLACE))).toEqual({ ...onDisk, where: "branch" });
    expect(onDisk.files[1]).toMatchObject({ text: "# By Bea\r\n", editor: { login: "Bea <bea@example.org>", id: null } });
  });
});

describe("links", () => {
  test.each([["a file", ON_DISK], ["a folder", `.milestones/${FOLDER}`], ["the folder of all deliverables", ".milestones/deliverables"]])("on the disk, in the place of %s, are refused and lead nowhere", async (_, path) => {
    const fixture = checkedOut();
    const outside = scratchFolder();
    mkdirSync(join(outside, "milestone-001/task-001/design"), { recursive: true });
    writeFileSync(join(outside, "secret.md"), "secret\n");
    mkdirSync(join(fixture.folder, path, ".."), { recursive: true });
    symlinkSync(path === ON_DISK ? join(outside, "secret.md") : outside, join(fixture.folder, path));
    expect(await opened(fixture).read(PLACE)).toMatchObject({ ok: false, problem: { code: "not-a-file" } });
    expect(await opened(fixture).add(PLACE, WANTED)).toMatchObject({ ok: false, problem: { code: "not-a-file" } });
    expect(readFileSync(join(outside, "secret.md"), "utf8")).toBe("secret\n");
  });

  test.each([["a file", ON_DISK], ["a folder", `.milestones/${FOLDER}`], ["the folder of all deliverables", ".milestones/deliverables"]])("on a branch, in the place of %s, are not replaced", async (_, path) => {
    const fixture = smallRepository();
    commitBy(fixture, { branch: BRANCH, by: "Eve <eve@example.org>", files: { [path]: { link: "/etc/passwd" } } });
    const tip = fixture.git("rev-parse", BRANCH);
    const read = await opened(fixture).read(PLACE);
    expect(read.ok ? read.value.files : read.problem.code).toEqual(path === ".milestones/deliverables" ? [] : "not-a-file");
    expect(await opened(fixture).add(PLACE, WANTED)).toMatchObject({ ok: false, problem: { code: "not-a-file" } });
    expect(fixture.git("rev-parse", BRANCH)).toBe(tip);
  });
});

describe("the work branch", () => {
  test("begins where the remote has it, if it is not here", async () => {
    const fixture = smallRepository();
    commitBy(fixture, { branch: "theirs", by: "Bea <bea@example.org>", files: { [ON_DISK]: "# Theirs\n" } });
    fixture.git("update-ref", `refs/remotes/origin/${BRANCH}`, "theirs");
    fixture.git("branch", "-q", "-D", "theirs");
    expect((await planOf(opened(fixture)))?.text).toBe("# Theirs\n");
    expect(value(await opened(fixture).add(PLACE, WANTED))).toEqual([`${FOLDER}/api.yaml`]);
    expect(fixture.git("show", `${BRANCH}:${ON_DISK}`)).toBe("# Theirs");
  });

  test("begins at the state branch, whatever else is checked out", async () => {
    const fixture = smallRepository();
    fixture.git("checkout", "-q", "-b", "milestone/other");
    fixture.write("other.txt", "other\n");
    fixture.git("add", "-A");
    fixture.git("commit", "-q", "-m", "Other");
    value(await opened(fixture).add(PLACE, WANTED));
    expect(fixture.git("rev-parse", `${BRANCH}~1`)).toBe(fixture.git("rev-parse", "main"));
    expect(fixture.git("status", "--porcelain")).toBe("");
  });

  test("cannot begin before the first commit", async () => {
    expect(await opened(emptyRepository()).add({ ...PLACE }, WANTED)).toMatchObject({ ok: false, problem: { code: "git-failed", hint: expect.stringContaining("--allow-empty") } });
  });

  test("cannot have a name that git does not take", async () => {
    expect(await opened(smallRepository()).add({ ...PLACE, branch: "a..b" }, WANTED)).toMatchObject({ ok: false, problem: { code: "invalid-argument" } });
  });
});

test("without git they lie on the disk, made once and edited by nobody that we know", async () => {
  const folder = scratchFolder();
  const fixture = fixtureAt(folder, personIn(join(folder, "home")));
  fixture.write(".milestones/active/.gitkeep", "");
  const deliverables = opened(fixture);
  expect([...value(await deliverables.add(PLACE, WANTED))].sort()).toEqual([`${FOLDER}/api.yaml`, PLAN]);
  expect(value(await deliverables.add(PLACE, WANTED))).toEqual([]);
  expect(value(await deliverables.read(PLACE))).toMatchObject({ where: "disk", head: null, files: [{ path: `${FOLDER}/api.yaml`, editor: null }, { path: PLAN, text: "# Plan\n" }] });
});

test.each([["checked out", checkedOut], ["checked out nowhere", smallRepository]])("a disk that fails anywhere leaves all of them or none on a branch that is %s, and the next try makes them", async (_, make) => {
  // The writer itself is tried at every call elsewhere.
  for (let failing = 1, failed = true; failed; failing += 5) {
    failed = false;
    const fixture = make();
    const disk = watchedDisk((count, name) => {
      if (count !== failing) return;
      failed = true;
      throw diskError("EIO", name);
    });
    await openGitDeliverables({ ...treeOptions(fixture), state: open(fixture), bots: async () => [], disk }).add(PLACE, WANTED);
    const { files } = value(await opened(fixture).read(PLACE));
    expect([0, WANTED.files.length], `call ${failing}`).toContain(files.length);
    value(await opened(fixture).add(PLACE, WANTED));
    expect(fixture.git("ls-tree", "-r", "--name-only", BRANCH, ".milestones/deliverables").split("\n"), `call ${failing}`).toEqual([`.milestones/${FOLDER}/api.yaml`, ON_DISK]);
    expect(fixture.git("status", "--porcelain"), `call ${failing}`).toBe("");
  }
}, 600_000);

test("history before the work began is looked through where the files lie there as well", async () => {
  const fixture = smallRepository();
  commitBy(fixture, { branch: "main", by: "Bea <bea@example.org>", files: { [ON_DISK]: "# By Bea\n" } });
  commitBy(fixture, { branch: BRANCH, by: "Cid <cid@example.org>", files: { [`.milestones/${FOLDER}/api.yaml`]: "by: cid\n" } });
  fixture.git("reset", "-q", "--hard");
  expect(value(await opened(fixture).read(PLACE)).files.map(({ editor }) => editor?.login)).toEqual(["Cid <cid@example.org>", "Bea <bea@example.org>"]);
});

test("a merge in which somebody changed a file besides makes them its editor", async () => {
  const fixture = smallRepository();
  const bea = { branch: BRANCH, by: "Bea <bea@example.org>" };
  commitBy(fixture, { ...bea, files: { [ON_DISK]: "# One\n", [`.milestones/${FOLDER}/api.yaml`]: "one: 1\n" } });
  commitBy(fixture, { ...bea, branch: "side", from: BRANCH, files: { [ON_DISK]: "# Side\n" } });
  commitBy(fixture, { ...bea, files: { [`.milestones/${FOLDER}/api.yaml`]: "two: 2\n" } });
  commitBy(fixture, { branch: BRANCH, by: "Eve <eve@example.org>", files: { [ON_DISK]: "# Slipped in\n" }, merges: "side" });
  expect((await planOf(opened(fixture)))?.editor?.login).toBe("Eve <eve@example.org>");
});
