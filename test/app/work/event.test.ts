// Events: what each asks for, how little of it is kept, and that what is kept says the same as what came.
import { describe, expect, test } from "vitest";
import { askedBy, jobOf } from "../../../src/app/work/event.ts";
import { commented, room } from "../requests.ts";

const NOW = Date.parse("2026-11-21T10:00:01Z");
const SELF = "milestones[bot]";
const ask = (event: string, payload: unknown, self: string | null = SELF) => askedBy({ event, delivery: "d-1", payload }, { now: NOW, self });
const command = (more: Partial<Parameters<typeof commented>[0]> = {}) => commented({ id: 1, body: "/milestone list", ...more });
const edited = (author: string, sender: string, type = "User") => ({
  ...commented({ id: 1, body: "<!-- --> - [x] a", author, type: "Bot" }), action: "edited", changes: { body: { from: "<!-- --> - [ ] a" } }, sender: { id: 3, login: sender, type },
});

describe("a comment", () => {
  test("with a line that could be a command is kept, in the lane of its repository, as a matter of its own", () => {
    const asked = ask("issue_comment", command());
    expect(asked).toMatchObject({ kind: "item", item: { id: "d-1", about: "comment:IC_1:2026-11-21T10:00:00Z", lane: "42", kind: "comment", at: NOW } });
    if (asked.kind !== "item") throw new Error("no item");
    expect(JSON.stringify(asked.item.content)).not.toMatch(/never kept|author_association|title/);
    expect(jobOf(asked.item)).toMatchObject({
      kind: "comment", room: { installation: 7, id: 42, owner: "ada", name: "engine", isPrivate: false },
      heard: { kind: "created", isPullRequest: false, comment: { id: 1, nodeId: "IC_1", issue: 1, body: "/milestone list", author: { id: 3, login: "ada", kind: "user" } } },
    });
  });

  test("on a pull request is known as one", () => {
    const payload = command();
    const asked = ask("issue_comment", { ...payload, issue: { ...payload.issue, pull_request: { url: "https://api.github.com/x" } } });
    expect(asked.kind === "item" && jobOf(asked.item)).toMatchObject({ heard: { isPullRequest: true } });
  });

  test.each([
    ["without a line that starts with a slash", command({ body: "Thanks! See src/a.ts" })],
    ["of our own", command({ author: SELF, type: "Bot" })],
    ["of more than a week ago", command({ at: "2026-11-13T10:00:00Z" })],
    ["that was deleted", { ...command(), action: "deleted" }],
    ["of a repository that the app is not installed in", { ...command(), installation: undefined }],
    ["of nobody", { ...command(), comment: { ...command().comment, user: null } }],
    ["that is none", { ...command(), comment: "x" }],
  ])("%s asks for nothing", (_name, payload) => expect(ask("issue_comment", payload)).toEqual({ kind: "nothing" }));

  test("that was changed counts where it is our own and a person changed it, with what it said before", () => {
    const asked = ask("issue_comment", edited(SELF, "ada"));
    expect(asked.kind === "item" && jobOf(asked.item)).toMatchObject({ heard: { kind: "edited", before: "<!-- --> - [ ] a", sender: { login: "ada" } } });
    expect(ask("issue_comment", edited("ada", "ada"))).toEqual({ kind: "nothing" });
    expect(ask("issue_comment", edited(SELF, SELF, "Bot"))).toEqual({ kind: "nothing" });
    expect(ask("issue_comment", edited("other[bot]", "ada"))).toEqual({ kind: "nothing" });
    expect(ask("issue_comment", edited("other[bot]", "ada"), null)).toMatchObject({ kind: "item" });
  });
});

test("two edits of one second are two matters, and each of them is one however often it comes", () => {
  const about = (body: string): string | null => {
    const payload = edited(SELF, "ada");
    const asked = ask("issue_comment", { ...payload, comment: { ...payload.comment, body } });
    return asked.kind === "item" ? asked.item.about : null;
  };
  expect(about("- [x] a")).toBe(about("- [x] a"));
  expect(new Set(["- [ ] a", "- [x] a", "- [x] b"].map(about)).size).toBe(3);
  expect(about("- [x] a")).toMatch(/^comment:IC_1:2026-11-21T10:00:00Z:[\w-]{43}$/);
});

describe("what happens in a repository", () => {
  const sender = { id: 3, login: "ada", type: "User" };
  test.each<[string, string, object, boolean]>([
    ["a closed issue", "issues", { action: "closed", sender }, true],
    ["an opened issue", "issues", { action: "opened", sender }, false],
    ["a push to a branch", "push", { ref: "refs/heads/main", deleted: false, sender }, true],
    ["a push of a tag", "push", { ref: "refs/tags/v1", sender }, false],
    ["a branch that was deleted", "push", { ref: "refs/heads/old", deleted: true, sender }, false],
    ["our own commit", "push", { ref: "refs/heads/main", sender: { id: 9, login: SELF, type: "Bot" } }, false],
    ["a star", "star", { action: "created", sender }, false],
  ])("%s: it is looked at what follows, or not", (_name, event, payload, counts) => {
    const asked = ask(event, { ...room(), ...payload });
    expect(asked.kind).toBe(counts ? "item" : "nothing");
    if (asked.kind === "item") expect(jobOf(asked.item)).toMatchObject({ kind: "reconcile", room: { id: 42 } });
  });

  test.each<[string, string, object, unknown]>([
    ["of a push", "push", { ref: "refs/heads/main", before: "a".repeat(40) }, { ref: "refs/heads/main", before: "a".repeat(40) }],
    ["of a new branch", "push", { ref: "refs/heads/main", before: "0".repeat(40) }, null],
    ["of another form", "push", { ref: "refs/heads/main", before: "main" }, null],
    ["of a closed issue", "issues", { action: "closed" }, null],
  ])("where the branch stood before is kept, or not: that %s", (_name, event, payload, pushed) => {
    const asked = ask(event, { ...room(), ...payload, sender });
    expect(asked.kind === "item" && jobOf(asked.item)).toMatchObject({ kind: "reconcile", pushed });
  });

  const head = { ref: "milestone/milestone-001", repo: { id: 42 } };
  const review = { action: "submitted", review: { id: 5 }, pull_request: { number: 3, state: "open", head }, sender };
  test.each<[string, string, object, boolean]>([
    ["a push to a work branch", "push", { ref: "refs/heads/milestone/milestone-001", after: "abc", sender }, true],
    ["our own push to one", "push", { ref: "refs/heads/milestone/milestone-001", after: "abc", sender: { id: 9, login: SELF, type: "Bot" } }, false],
    ["a work branch that was deleted", "push", { ref: "refs/heads/milestone/milestone-001", after: "0", deleted: true, sender }, false],
    ["a review", "pull_request_review", review, true],
    ["a review that was taken back", "pull_request_review", { ...review, action: "dismissed" }, true],
    ["a review of a closed pull request", "pull_request_review", { ...review, pull_request: { ...review.pull_request, state: "closed" } }, false],
    ["a review of a fork's work", "pull_request_review", { ...review, pull_request: { ...review.pull_request, head: { ...head, repo: { id: 43 } } } }, false],
    ["a review of work whose fork is gone", "pull_request_review", { ...review, pull_request: { ...review.pull_request, head: { ...head, repo: null } } }, false],
  ])("%s: the work of that milestone is attended to, or not", (_name, event, payload, counts) => {
    const asked = ask(event, { ...room(), ...payload });
    expect(asked.kind).toBe(counts ? "item" : "nothing");
    if (asked.kind === "item") expect(jobOf(asked.item)).toMatchObject({ room: { id: 42 }, heard: { kind: "work", branch: "milestone/milestone-001" } });
  });

  test.each(["installation", "installation_repositories", "repository", "public"])("after %s nothing that was known of the installation holds", (event) => {
    expect(ask(event, { ...room(), action: "renamed" })).toEqual({ kind: "forget", outdated: { installation: 7, repository: 42 } });
    expect(ask(event, { installation: { id: 7 }, action: "added" })).toEqual({ kind: "forget", outdated: { installation: 7, repository: null } });
  });

  test.each([null, 1, "x", [], {}, { repository: { full_name: "x" }, installation: { id: 1 } }, { repository: { id: 1, full_name: "noslash" }, installation: { id: 1 } }])("a payload of another form asks for nothing: %j", (payload) => {
    for (const event of ["issue_comment", "issues", "push", "ping"]) expect(ask(event, payload)).toEqual({ kind: "nothing" });
  });
});

test("an item of another kind, or whose content is of another form, is no job", () => {
  const item = { id: "d", about: null, lane: "42", kind: "later", content: { ...room() }, at: NOW };
  expect([jobOf(item), jobOf({ ...item, kind: "comment" }), jobOf({ ...item, content: null })]).toEqual([null, null, null]);
});
