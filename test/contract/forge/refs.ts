// What all Refs must do, told as tests: run on those in memory, of a local repository and on GitHub.
import { describe, expect, test } from "vitest";
import type { Moved, Refs } from "../../../src/ports/forge/refs.ts";
import { value } from "../../support/open-tree.ts";

/** A repository whose default branch `main` has one commit or more. */
export type RefBench = {
  readonly refs: Refs;
  /** Somebody makes a commit on top of another (of `main` where that is null) and puts a branch there; its id. */
  readonly push: (branch: string, onto: string | null) => Promise<string>;
};

const WORK = "refs/heads/milestone/milestone-001";

/** Done, or told that it is where it should be already. */
function isThere(moved: Moved, at: string | null): boolean {
  return moved.kind === "done" || moved.at === at;
}

export function refsContract(name: string, make: () => RefBench | Promise<RefBench>): void {
  describe(`${name}, read`, () => readingContract(make));
  describe(`${name}, moved`, () => movingContract(make));
}

function readingContract(make: () => RefBench | Promise<RefBench>): void {
  test("every branch is listed with the full id of its commit", async () => {
    const { refs, push } = await make();
    const commit = await push("milestone/milestone-001", null);
    const branches = value(await refs.branches());
    expect(branches.find(({ name }) => name === "milestone/milestone-001")).toMatchObject({ commit, isProtected: false, checkedOut: null });
    expect(branches.map(({ name }) => name)).toContain("main");
    expect(value(await refs.at(WORK))).toBe(commit);
  });

  test("what is not there stands nowhere", async () => {
    expect(value(await (await make()).refs.at("refs/heads/nothing"))).toBeNull();
  });

  test("a commit contains itself and what it builds on, and nothing that builds on it", async () => {
    const { refs, push } = await make();
    const first = await push("work", null);
    const second = await push("work", first);
    const main = value(await refs.at("refs/heads/main")) ?? "";
    const asked = [[second, first], [second, main], [first, first], [first, second], [main, first]] as const;
    const answers = [];
    for (const [tip, commit] of asked) answers.push(value(await refs.contains(tip, commit)));
    expect(answers).toEqual([true, true, true, false, false]);
  });

  test("a commit tells when it was made, in UTC", async () => {
    const { refs, push } = await make();
    expect(value(await refs.committedAt(await push("work", null)))).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/);
  });
}

function movingContract(make: () => RefBench | Promise<RefBench>): void {
  test("a ref is made where there is none, and one that stands elsewhere is left alone", async () => {
    const { refs, push } = await make();
    const [one, other] = [await push("one", null), await push("other", null)];
    const tag = "refs/tags/archive/milestone/milestone-001";
    expect(value(await refs.swap(tag, null, one))).toEqual({ kind: "done" });
    expect(isThere(value(await refs.swap(tag, null, one)), one)).toBe(true);
    expect(value(await refs.swap(tag, null, other))).toEqual({ kind: "moved", at: one });
    expect(value(await refs.at(tag))).toBe(one);
  });

  test("a ref is deleted from the commit that was looked at, and from no other", async () => {
    const { refs, push } = await make();
    const seen = await push("milestone/milestone-001", null);
    const now = await push("milestone/milestone-001", seen);
    expect(value(await refs.swap(WORK, seen, null))).toEqual({ kind: "moved", at: now });
    expect(value(await refs.at(WORK))).toBe(now);
    expect(value(await refs.swap(WORK, now, null))).toEqual({ kind: "done" });
    expect(isThere(value(await refs.swap(WORK, now, null)), null)).toBe(true);
    expect(value(await refs.at(WORK))).toBeNull();
  });

  test("a ref is moved, forward or not, from the commit that was looked at", async () => {
    const { refs, push } = await make();
    const first = await push("milestone/milestone-001", null);
    const second = await push("milestone/milestone-001", first);
    expect(value(await refs.swap(WORK, first, first))).toEqual({ kind: "moved", at: second });
    const aside = await push("aside", second);
    expect(value(await refs.swap(WORK, second, aside))).toEqual({ kind: "done" });
    expect(value(await refs.at(WORK))).toBe(aside);
  });

  test("an archived branch is made again at the same commit", async () => {
    const { refs, push } = await make();
    const commit = await push("milestone/milestone-001", null);
    const tag = "refs/tags/archive/milestone/milestone-001";
    for (const [ref, from, to] of [[tag, null, commit], [WORK, commit, null], [WORK, null, commit]] as const) value(await refs.swap(ref, from, to));
    expect([value(await refs.at(WORK)), value(await refs.at(tag))]).toEqual([commit, commit]);
  });
}
