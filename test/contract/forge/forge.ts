// What every Forge must do, told as tests: run on the one in memory and on GitHub's API.
import { describe, expect, test } from "vitest";
import type { Level } from "../../../src/core/model/permission.ts";
import type { Forge } from "../../../src/ports/forge/forge.ts";
import { value } from "../../support/open-tree.ts";

/** A public repository with nothing in it, and what people do there. Answers are ids and numbers. */
export type ForgeBench = {
  readonly forge: Omit<Forge, "calls">;
  readonly join: (login: string, level: Level) => Promise<{ readonly id: number }>;
  readonly issue: (by: string, title: string, body: string) => Promise<number>;
  readonly pull: (by: string, branch: string) => Promise<number>;
  readonly say: (by: string, issue: number, body: string) => Promise<number>;
  readonly close: (issue: number, by: string) => Promise<void>;
  readonly now: () => string;
};

export function forgeContract(name: string, make: () => ForgeBench): void {
  describe(`${name}, of words`, () => wordsContract(make));
  describe(`${name}, of reactions`, () => reactionsContract(make));
  describe(`${name}, of people`, () => peopleContract(make));
  describe(`${name}, of issues`, () => issuesContract(make));
}

const NOBODYS = 987_654_321;
const ABSENT = { ok: false, problem: { code: "not-found" } };

async function withIssue(make: () => ForgeBench): Promise<ForgeBench & { readonly number: number }> {
  const bench = make();
  await bench.join("ada", "write");
  return { ...bench, number: await bench.issue("ada", "Login", "- [ ] Form\n") };
}

function wordsContract(make: () => ForgeBench): void {
  test("what we say is read again as it was said, with us as its author", async () => {
    const { forge, number } = await withIssue(make);
    const self = value(await forge.self());
    const said = value(await forge.say(number, "Hello **you** 🚀\n\n- a\n"));
    expect(said).toMatchObject({ issue: number, author: { id: self.id, login: self.login }, nodeId: expect.stringMatching(/./), createdAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/) });
    const again = value(await forge.comment(said.id));
    expect(again).toEqual(said);
    expect(again.body.trim()).toBe("Hello **you** 🚀\n\n- a");
  });

  test("the comments of an issue are listed, oldest first, and no others", async () => {
    const { forge, number, issue, say } = await withIssue(make);
    const other = await issue("ada", "Logout", "");
    const ids = [await say("ada", number, "one"), (value(await forge.say(number, "two"))).id, await say("ada", number, "three")];
    await say("ada", other, "elsewhere");
    expect(value(await forge.comments(number)).map(({ id }) => id)).toEqual(ids);
    expect(value(await forge.comments(number))[0]).toMatchObject({ author: { login: "ada", kind: "user" }, body: "one", issue: number });
  });

  test("a changed comment keeps its place; a deleted one is gone", async () => {
    const { forge, number } = await withIssue(make);
    const [first, second] = [value(await forge.say(number, "first")), value(await forge.say(number, "second"))];
    expect(value(await forge.edit(first.id, "changed"))).toMatchObject({ id: first.id, nodeId: first.nodeId, body: "changed", createdAt: first.createdAt });
    expect((await forge.remove(second.id)).ok).toBe(true);
    expect(value(await forge.comments(number)).map(({ body }) => body)).toEqual(["changed"]);
  });

  test("what is not there is neither read, nor changed, nor deleted", async () => {
    const { forge } = await withIssue(make);
    for (const answer of [await forge.comment(NOBODYS), await forge.edit(NOBODYS, "x"), await forge.remove(NOBODYS), await forge.issue(NOBODYS), await forge.say(NOBODYS, "x")]) expect(answer).toMatchObject(ABSENT);
  });

  test("a text that is too long is refused, and nothing is said", async () => {
    const { forge, number } = await withIssue(make);
    expect(await forge.say(number, "x".repeat(65_537))).toMatchObject({ ok: false, problem: { code: "refused" } });
    expect(value(await forge.comments(number))).toEqual([]);
  });

  test("comments since an instant are those of all issues, oldest first", async () => {
    const { forge, number, issue, say, now } = await withIssue(make);
    const instant = now();
    const ids = [await say("ada", number, "one"), await say("ada", await issue("ada", "Other", ""), "two")];
    expect(value(await forge.commentsSince(instant)).map(({ id }) => id)).toEqual(ids);
    expect(value(await forge.commentsSince("2100-01-01T00:00:00Z"))).toEqual([]);
  });
}

function reactionsContract(make: () => ForgeBench): void {
  test("the same reaction twice is one, and is counted", async () => {
    const { forge, number, say } = await withIssue(make);
    const comment = await say("ada", number, "/milestone list");
    const first = value(await forge.react(comment, "eyes"));
    expect(value(await forge.react(comment, "eyes"))).toBe(first);
    const self = value(await forge.self());
    expect(value(await forge.reactions(comment))).toMatchObject([{ id: first, reaction: "eyes", author: { id: self.id } }]);
    expect(value(await forge.comment(comment)).reactions).toMatchObject({ eyes: 1 });
  });

  test("a reaction that is taken away leaves the others", async () => {
    const { forge, number, say } = await withIssue(make);
    const comment = await say("ada", number, "/milestone list");
    const eyes = value(await forge.react(comment, "eyes"));
    value(await forge.react(comment, "rocket"));
    expect((await forge.unreact(comment, eyes)).ok).toBe(true);
    expect(value(await forge.reactions(comment)).map(({ reaction }) => reaction)).toEqual(["rocket"]);
  });

  test("nobody reacts to what is not there", async () => {
    const { forge } = await withIssue(make);
    expect(await forge.react(NOBODYS, "eyes")).toMatchObject(ABSENT);
  });
}

function peopleContract(make: () => ForgeBench): void {
  test.each(["read", "triage", "write", "maintain", "admin"] as const)("whoever was given %s has it, by an id that never changes", async (level) => {
    const { forge, join } = make();
    const { id } = await join("bob", level);
    expect(value(await forge.permission("bob"))).toMatchObject({ account: { id, login: "bob", kind: "user" }, level });
  });

  test("a stranger may read what everybody may, and nobody is known under a name that is free", async () => {
    const { forge, join } = make();
    await join("eve", "none");
    expect(value(await forge.permission("eve")).level).toBe("read");
    expect(await forge.permission("no-such-person")).toMatchObject(ABSENT);
  });

  test("the place says its name, its default branch and who may see it", async () => {
    const { forge } = make();
    expect(forge.name).toMatch(/^[^/]+\/[^/]+$/);
    expect(value(await forge.place())).toMatchObject({ defaultBranch: "main", isPrivate: false, isArchived: false });
  });
}

function issuesContract(make: () => ForgeBench): void {
  test("an issue is read with its words and its author", async () => {
    const { forge, number } = await withIssue(make);
    expect(value(await forge.issue(number))).toMatchObject({ number, title: "Login", body: "- [ ] Form\n", state: "open", isPullRequest: false, author: { login: "ada" }, closedBy: null });
  });

  test("issues that were closed since are told with who closed them, and no pull requests and no open ones", async () => {
    const { forge, number, issue, pull, close, join, now } = await withIssue(make);
    await join("bob", "triage");
    const instant = now();
    await issue("ada", "Still open", "");
    await close(await pull("ada", "milestone/milestone-001"), "ada");
    await close(number, "bob");
    expect(value(await forge.closedSince(instant))).toMatchObject([{ number, state: "closed", closedBy: { login: "bob" } }]);
    expect(value(await forge.closedSince("2100-01-01T00:00:00Z"))).toEqual([]);
  });
}
