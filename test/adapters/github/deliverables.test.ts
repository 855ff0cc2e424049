// Deliverables over GitHub's API beyond the contract: accounts behind edits, links, and what looking again costs.
import { afterAll, beforeAll, expect, test } from "vitest";
import { openGitHub } from "../../../src/adapters/github/github.ts";
import { type FakeGitHub, startGitHub } from "../../support/github/fake-github.ts";
import { commitBy, type CommitBy } from "../../support/kiro/commit-by.ts";
import { value } from "../../support/open-tree.ts";

const BRANCH = "milestone/milestone-001";
const PLACE = { milestone: "milestone-001", branch: BRANCH };
const PLAN = ".milestones/deliverables/milestone-001/task-001/design/plan.md";
const NEW = { milestone: "milestone-001", subject: "begin", files: [{ path: PLAN.replace(".milestones/", ""), text: "# Plan\n" }] };

let fake: FakeGitHub;
let count = 0;

beforeAll(async () => void (fake = await startGitHub()));
afterAll(() => fake.close());

function scene() {
  const repository = fake.repository(`plans-${++count}`);
  repository.commit({ "README.md": "# Plans\n" });
  const token = fake.token({ as: "github-actions", permissions: { contents: "write" } });
  const { deliverables } = openGitHub({ owner: "octo", name: repository.name, token, apiUrl: fake.url, epochMs: Date.now, random: () => 0 });
  const commit = (edit: Omit<CommitBy, "branch">): void => {
    commitBy({ folder: repository.bare, environment: process.env }, { branch: BRANCH, ...edit });
    repository.git("rev-parse", "HEAD");
  };
  return { repository, deliverables, commit };
}

test("an edit belongs to the account behind its address; an address of nobody stays an address", async () => {
  const { deliverables, commit } = scene();
  const ada = fake.user("ada-of-old");
  commit({ by: `Somebody else <${ada.id}+ada-of-old@users.noreply.github.com>`, files: { [PLAN]: "# Ada\n", [`${PLAN}.txt`]: "Ada\n" } });
  commit({ by: "Nobody <nobody@example.org>", files: { [`${PLAN}.txt`]: "Nobody\n" } });
  const { files } = value(await deliverables.read(PLACE));
  expect(files.map(({ editor }) => editor)).toEqual([{ login: "ada-of-old", id: ada.id }, { login: "Nobody <nobody@example.org>", id: null }]);
});

test("links are refused and stay as they are", async () => {
  const { repository, deliverables, commit } = scene();
  commit({ by: "Eve <eve@example.org>", files: { [PLAN]: { link: "/etc/passwd" } } });
  expect(await deliverables.read(PLACE)).toMatchObject({ ok: false, problem: { code: "not-a-file" } });
  expect(await deliverables.add(PLACE, NEW)).toMatchObject({ ok: false, problem: { code: "not-a-file" } });
  expect(repository.git("cat-file", "blob", `${BRANCH}:${PLAN}`)).toBe("/etc/passwd");
});

test("looking again costs where the branch stands, and after a push which commits there are and each new one once", async () => {
  const { deliverables, commit } = scene();
  const calls = async (): Promise<number> => {
    const before = fake.requests.length;
    value(await deliverables.read(PLACE));
    return fake.requests.length - before;
  };
  commit({ by: "Bea <bea@example.org>", files: { [PLAN]: "# One\n" } });
  expect(await calls()).toBe(5);
  expect(await calls()).toBe(1);
  commit({ by: "Bea <bea@example.org>", files: { [PLAN]: "# Two\n" } });
  expect(await calls()).toBe(5);
});

test("a branch whose name could lead elsewhere is refused without a call", async () => {
  const { deliverables } = scene();
  const before = fake.requests.length;
  expect(await deliverables.read({ ...PLACE, branch: "../../issues?x=" })).toMatchObject({ ok: false, problem: { code: "invalid-argument" } });
  expect(fake.requests.length).toBe(before);
});
