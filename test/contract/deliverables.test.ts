// The contract of Deliverables, kept by those in memory, in git wherever the branch is checked out, and over GitHub's API.
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openGitDeliverables } from "../../src/adapters/git/deliverables/deliverables.ts";
import { openGitHub } from "../../src/adapters/github/github.ts";
import { editorOf, gitPerson } from "../../src/core/model/kiro/authorship.ts";
import { emptyRepository, fixtureAt, type GitFixture } from "../support/git-fixture.ts";
import { type FakeGitHub, startGitHub } from "../support/github/fake-github.ts";
import { commitBy } from "../support/kiro/commit-by.ts";
import { openMemoryDeliverables } from "../support/kiro/memory-deliverables.ts";
import { treeOptions, open } from "../support/open-tree.ts";
import { type Bench, deliverablesContract, type Edit, MILESTONE } from "./deliverables.ts";

const BRANCH = `milestone/${MILESTONE}`;
const STATE = { "active/milestone-001.yaml": "id: milestone-001\n" };

deliverablesContract("deliverables in memory", () => {
  const deliverables = openMemoryDeliverables(STATE);
  const commit = ({ by, files, message = "" }: Edit): void => {
    const [, name = "", email = ""] = /^(.*) <(.*)>$/.exec(by) ?? [];
    const trailers = message.split("\n").map((line) => [line.split(":")[0] ?? "", ""] as const);
    deliverables.edit(BRANCH, editorOf({ name, email, person: gitPerson(name, email), isBot: false, trailers }, []), files);
  };
  return { deliverables, other: deliverables, place: { milestone: MILESTONE, branch: BRANCH }, commit, merge: (own, theirs) => [own, theirs].map(commit), onBranch: (path) => deliverables.textOn(BRANCH, path) };
});

deliverablesContract("deliverables of a branch that is checked out nowhere", () => inGit(started()));

deliverablesContract("deliverables of a branch with SHA-256", () => {
  const bench = inGit(started("--object-format=sha256"));
  return { ...bench, deliverables: { ...bench.deliverables, read: async (place) => { const read = await bench.deliverables.read(place); return read.ok ? { ok: true, value: { ...read.value, head: read.value.head?.slice(0, 40) ?? null } } : read; } } };
});

deliverablesContract("deliverables of the branch that is checked out", () => {
  const fixture = started();
  fixture.git("checkout", "-q", "-b", BRANCH);
  return inGit(fixture, fixture);
}, "disk");

deliverablesContract("deliverables of a branch that another work tree has checked out", () => {
  const fixture = started();
  const folder = join(fixture.folder, "..", "linked");
  fixture.git("worktree", "add", "-q", "-b", BRANCH, folder);
  return inGit(fixture, fixtureAt(folder, fixture.environment));
}, "disk");

deliverablesContract("deliverables on the state branch", () => {
  const fixture = started();
  return { ...inGit(fixture, fixture, "main"), place: { milestone: MILESTONE, branch: null } };
}, "disk");

let fake: FakeGitHub;
let count = 0;

beforeAll(async () => void (fake = await startGitHub()));
afterAll(() => fake.close());

deliverablesContract("deliverables on GitHub", () => {
  const repository = fake.repository(`deliverables-${++count}`);
  repository.commit({ ".milestones/active/milestone-001.yaml": "id: milestone-001\n" });
  const token = fake.token({ as: "github-actions", permissions: { contents: "write" } });
  const again = () => openGitHub({ owner: "octo", name: repository.name, token, apiUrl: fake.url, epochMs: Date.now, random: () => 0 }).deliverables;
  const place = { folder: repository.bare, environment: process.env };
  const hands = handsOn(place, BRANCH, () => void repository.git("rev-parse", "HEAD"));
  return { deliverables: again(), other: again(), place: { milestone: MILESTONE, branch: BRANCH }, ...hands, onBranch: (path) => (repository.git("for-each-ref", `refs/heads/${BRANCH}`) === "" ? null : repository.text(`.milestones/${path}`, BRANCH)) };
});

test("nothing was asked that GitHub does not know, or would not take", () => {
  expect([fake.unknown(), fake.unfit()]).toEqual([[], []]);
});

function started(...options: string[]): GitFixture {
  const fixture = emptyRepository(...options);
  fixture.write(".milestones/active/milestone-001.yaml", "id: milestone-001\n");
  fixture.git("add", "-A");
  fixture.git("commit", "-q", "-m", "Start");
  return fixture;
}

/** `checkout` is where the branch is checked out: its files follow. */
function inGit(fixture: GitFixture, checkout: GitFixture | null = null, branch = BRANCH): Bench {
  const again = () => openGitDeliverables({ ...treeOptions(fixture), state: open(fixture), bots: async () => [] });
  const hands = handsOn(fixture, branch, () => void checkout?.git("reset", "-q", "--hard"));
  const onBranch = (path: string): string | null => {
    const shown = fixture.tryGit("cat-file", "blob", `refs/heads/${branch}:.milestones/${path}`);
    return shown.startsWith("Error") ? null : `${shown}\n`;
  };
  return { deliverables: again(), other: again(), place: { milestone: MILESTONE, branch: BRANCH }, ...hands, onBranch };
}

function handsOn(place: Parameters<typeof commitBy>[0], branch: string, after: () => void): Pick<Bench, "commit" | "merge"> {
  const inData = (files: Edit["files"]) => Object.fromEntries(Object.entries(files).map(([path, text]) => [`.milestones/${path}`, text]));
  return {
    commit({ files, ...edit }) {
      commitBy(place, { branch, files: inData(files), ...edit });
      after();
    },
    merge(own, theirs, by) {
      commitBy(place, { branch: "side", from: branch, ...theirs, files: inData(theirs.files) });
      commitBy(place, { branch, ...own, files: inData(own.files) });
      commitBy(place, { branch, by, files: inData(theirs.files), merges: "side", message: "Merge side" });
      after();
    },
  };
}
