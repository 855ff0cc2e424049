// Which way a survey goes, what it starts, and that nothing makes it overlook a change.
import { spawn } from "node:child_process";
import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Spawn } from "../../../../src/adapters/git/git.ts";
import type { WorkingTreeOptions } from "../../../../src/adapters/git/working-tree-repository.ts";
import type { Survey } from "../../../../src/ports/survey.ts";
import { A, smallRepository, type GitFixture } from "../../../support/git-fixture.ts";
import { open, value } from "../../../support/open-tree.ts";

const FOLDERS = ["active", "completed"];
const PATH = "active/milestone-001.yaml";
/** As if everything had been written a while ago: then edits have to change a size. */
const AGED = { epochMs: () => Date.now() + 10_000 };
const BY_GIT = { ...AGED, walkedFilesMax: -1 };

type Seen = { readonly survey: Survey; readonly started: readonly string[] };

/** One survey by a tree that was just opened; `started` are git's sub-commands. */
async function look(fixture: GitFixture, since: Survey | null, more: Partial<WorkingTreeOptions> = BY_GIT): Promise<Seen> {
  const started: string[] = [];
  const recording: Spawn = (file, argv, options) => {
    started.push(argv.find((argument, at) => at > 1 && !argument.startsWith("-") && argv[at - 1] !== "-c") ?? "");
    return spawn(file, argv, options);
  };
  const survey = value(await open(fixture, { spawn: recording, ...more }).surveyor.survey({ folders: FOLDERS, since: since?.stamp ?? null }));
  return { survey, started: started.filter((command) => command !== "version") };
}

const namedIn = ({ found }: Survey): readonly string[] => (found.kind === "same" ? [] : [...found.files.keys()]);
const wayOf = ({ stamp }: Survey): string => stamp.split(" ")[0] ?? "";

test("few files are looked at, and no process is started", async () => {
  const fixture = smallRepository();
  const first = await look(fixture, null, AGED);
  const second = await look(fixture, first.survey, AGED);
  fixture.write(A, "longer than before, id: milestone-001\n");
  const third = await look(fixture, second.survey, AGED);
  expect([first, second, third].map(({ survey }) => [wayOf(survey), survey.found.kind])).toEqual([["walk", "all"], ["walk", "same"], ["walk", "all"]]);
  expect([first, second, third].flatMap(({ started }) => started)).toEqual([]);
});

test("of many files git is asked: once where nothing was committed, twice where something was", async () => {
  const fixture = smallRepository();
  const first = await look(fixture, null);
  const second = await look(fixture, first.survey);
  expect([wayOf(second.survey), second.survey.found.kind, second.started]).toEqual(["git", "same", ["status"]]);
  fixture.write(A, "longer than before, id: milestone-001\n");
  const third = await look(fixture, second.survey);
  expect([third.survey.found.kind, namedIn(third.survey), third.started]).toEqual(["some", [PATH], ["status"]]);
  fixture.git("commit", "-qam", "Longer");
  const fourth = await look(fixture, third.survey);
  expect([fourth.survey.found.kind, namedIn(fourth.survey), fourth.started]).toEqual(["some", [], ["status", "diff-tree"]]);
  expect(namedIn((await look(fixture, first.survey)).survey)).toEqual([PATH]);
});

test("what was found in both ways has the same versions, so that a change of the way reads nothing again", async () => {
  const fixture = smallRepository();
  const walked = await look(fixture, null, AGED);
  const asked = await look(fixture, null);
  expect(asked.survey.found).toEqual(walked.survey.found);
});

const HIDDEN: Readonly<Record<string, (fixture: GitFixture) => void>> = {
  "a file that git takes as unchanged": ({ git }) => git("update-index", "--assume-unchanged", A),
  "a file that git leaves out": ({ git }) => git("update-index", "--skip-worktree", A),
  "a data folder that git ignores": ({ write, git }) => { write(".gitignore", ".milestones/\n"); git("rm", "-rq", "--cached", ".milestones"); git("commit", "-qm", "Ignored"); },
  "settings that see less": ({ git }) => { for (const [key, to] of [["core.checkStat", "minimal"], ["core.trustctime", "false"], ["core.untrackedCache", "true"], ["status.showUntrackedFiles", "no"]] as const) git("config", key, to); },
  "a filter that hides contents": ({ write, git }) => { write(".gitattributes", "*.yaml filter=same\n"); git("config", "filter.same.clean", "echo same"); git("add", "-A"); git("commit", "-qm", "Filter"); },
  "a filter beside git's files": ({ write, git }) => { write(".git/info/attributes", "*.yaml filter=same\n"); git("config", "filter.same.clean", "echo same"); git("add", "--renormalize", A); git("commit", "-qm", "Filter"); },
  "names that git takes for each other": ({ git }) => git("config", "core.ignoreCase", "true"),
  "a sparse checkout": ({ git }) => git("sparse-checkout", "set", "--no-cone", "/.milestones"),
  "a split index": ({ git }) => git("update-index", "--split-index"),
  "no commit yet": ({ git }) => { git("checkout", "-q", "--orphan", "fresh"); git("rm", "-rfq", "--cached", "."); },
};

test.each(Object.entries(HIDDEN))("with %s every change is seen, that git has been told of and others", async (_, hide) => {
  const fixture = smallRepository();
  const before = await look(fixture, null);
  hide(fixture);
  const first = await look(fixture, before.survey);
  fixture.write(A, "longer than before, id: milestone-001\n");
  const second = await look(fixture, first.survey);
  expect(namedIn(second.survey)).toContain(PATH);
  fixture.tryGit("add", "-f", A);
  fixture.write(".milestones/active/new.yaml", "new\n");
  fixture.write(A, "still longer than before, id: milestone-001\n");
  expect(namedIn((await look(fixture, second.survey)).survey)).toEqual(expect.arrayContaining([PATH, "active/new.yaml"]));
});

test("files that a sparse checkout leaves out are there all the same", async () => {
  const fixture = smallRepository();
  fixture.git("sparse-checkout", "set", "--cone", "src");
  const { survey } = await look(fixture, null);
  expect(namedIn(survey)).toEqual([PATH]);
  fixture.write(A, "by hand\n");
  const { survey: after } = await look(fixture, survey);
  expect(namedIn(after)).toEqual([PATH]);
});

test("without git every file is looked at", async () => {
  const fixture = smallRepository();
  const { survey } = await look(fixture, null);
  const { survey: after } = await look({ ...fixture, environment: { ...fixture.environment, PATH: "/nowhere" } }, survey);
  expect([wayOf(after), namedIn(after)]).toEqual(["walk", [PATH]]);
});

test("where the commit of the stamp is lost, everything is named", async () => {
  const fixture = smallRepository();
  fixture.write("notes.txt", "more\n");
  fixture.git("commit", "-qam", "Lost");
  const { survey } = await look(fixture, null);
  const byRef = await look(fixture, null, { stateBranch: "state" });
  fixture.git("reset", "-q", "--hard", "HEAD~1");
  fixture.git("reflog", "expire", "--expire=now", "--all");
  fixture.git("gc", "-q", "--prune=now");
  fixture.write(A, "longer than before, id: milestone-001\n");
  fixture.git("commit", "-qam", "Other");
  const { survey: after } = await look(fixture, survey);
  expect([wayOf(after), after.found.kind, namedIn(after)]).toEqual(["git", "all", [PATH]]);
  const { survey: there } = await look(fixture, byRef.survey, { stateBranch: "state" });
  expect([wayOf(there), there.found.kind, namedIn(there)]).toEqual(["tree", "all", [PATH]]);
});

test("who commits while git is asked makes it asked again", async () => {
  const fixture = smallRepository();
  const { survey } = await look(fixture, null);
  let commits = 0;
  const disturbing: Spawn = (file, argv, options) => {
    if (argv.includes("status") && commits++ === 0) {
      fixture.write(A, "theirs, and longer than before: milestone-001\n");
      fixture.git("commit", "-qam", "Theirs");
    }
    return spawn(file, argv, options);
  };
  const { survey: after } = await look(fixture, survey, { ...BY_GIT, spawn: disturbing });
  expect([wayOf(after), namedIn(after), commits]).toEqual(["git", [PATH], 2]);
});

test("an untouched branch that is checked out nowhere costs no process, a commit beside the data one", async () => {
  const fixture = smallRepository();
  fixture.git("branch", "state");
  const first = await look(fixture, null, { stateBranch: "state" });
  const second = await look(fixture, first.survey, { stateBranch: "state" });
  expect([wayOf(second.survey), second.survey.found.kind, second.started]).toEqual(["tree", "same", []]);
  fixture.write("notes.txt", "more\n");
  fixture.git("commit", "-qam", "Beside");
  fixture.git("update-ref", "refs/heads/state", "HEAD");
  const third = await look(fixture, second.survey, { stateBranch: "state" });
  expect([third.survey.found, third.started]).toEqual([{ kind: "some", files: new Map() }, ["diff-tree"]]);
});

test.each([["the data folder", ".milestones"], ["a folder of it", ".milestones/active"]])("where %s is a link, the survey is a problem, as a listing is", async (_, path) => {
  const fixture = smallRepository();
  const { survey } = await look(fixture, null);
  renameSync(join(fixture.folder, path), join(fixture.folder, "elsewhere"));
  symlinkSync(join(fixture.folder, "elsewhere"), join(fixture.folder, path));
  for (const since of [null, survey.stamp]) {
    const found = await open(fixture, BY_GIT).surveyor.survey({ folders: FOLDERS, since });
    expect(found).toMatchObject({ ok: false, problem: { code: "not-a-file" } });
  }
});

test("more changed files than a stamp may hold are looked at one by one", async () => {
  const fixture = smallRepository();
  const { survey } = await look(fixture, null);
  mkdirSync(join(fixture.folder, ".milestones/completed"));
  for (let number = 0; number < 1001; number++) writeFileSync(join(fixture.folder, `.milestones/completed/${number}.yaml`), "");
  const { survey: after } = await look(fixture, survey);
  expect([wayOf(after), namedIn(after).length]).toEqual(["walk", 1002]);
  rmSync(join(fixture.folder, ".milestones/completed"), { recursive: true });
  const { survey: again } = await look(fixture, after);
  expect([wayOf(again), again.found.kind, namedIn(again)]).toEqual(["git", "all", [PATH]]);
});

test("what git was asked ahead serves one survey, and only where there is much to survey", async () => {
  const fixture = smallRepository();
  const small = open(fixture, BY_GIT).surveyor;
  await small.begin(FOLDERS);
  expect(value(await small.survey({ folders: FOLDERS, since: null })).found.kind).toBe("all");
  // An index is measured in bytes: long names make it large with few files.
  for (let number = 0; number < 1200; number++) fixture.write(`src/${"long-".repeat(40)}${number}`, "");
  fixture.git("add", "-A");
  fixture.git("commit", "-qm", "Many");
  const { survey } = await look(fixture, null);
  const statuses: number[] = [];
  const counting: Spawn = (file, argv, options) => {
    if (argv.includes("status")) statuses.push(1);
    return spawn(file, argv, options);
  };
  const { surveyor } = open(fixture, { ...BY_GIT, spawn: counting });
  await surveyor.begin(FOLDERS);
  const first = value(await surveyor.survey({ folders: FOLDERS, since: survey.stamp }));
  expect([first.found.kind, statuses.length]).toEqual(["same", 1]);
  fixture.write(A, "longer than before, id: milestone-001\n");
  expect(namedIn(value(await surveyor.survey({ folders: FOLDERS, since: first.stamp })))).toEqual([PATH]);
  expect(statuses).toHaveLength(2);
});
