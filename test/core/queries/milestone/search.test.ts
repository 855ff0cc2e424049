import { describe, expect, it } from "vitest";
import { given } from "../../../support/given.ts";

const three = given(
  { id: "milestone-001", title: "Plan", description: "The login of users" },
  { id: "milestone-002", title: "User login" },
  { id: "milestone-003", title: "Old login", status: "archived" },
);
const ids = (data: unknown): string[] => (data as { milestones: { id: string; where: string }[] }).milestones.map(({ id, where }) => `${id} ${where}`);

describe("search", () => {
  it("finds all its words, what has them in the title first", async () => {
    const { data } = await three.when("search user login");
    expect(data).toMatchObject({ total: 2 });
    expect(ids(data)).toEqual(["milestone-002 title", "milestone-001 text"]);
  });

  it("finds archived milestones where they are asked for, page by page", async () => {
    expect(ids((await three.when("search login --all --limit 1 --offset 1")).data)).toEqual(["milestone-003 title"]);
  });

  it("says that nothing is found, and where there is no data", async () => {
    expect(await three.when("search nothing")).toMatchObject({ data: { milestones: [], total: 0 }, reply: [{ text: "Nothing is found." }], problem: null });
    expect(await given().when("search login")).toMatchObject({ data: { total: 0 }, warnings: [{ code: "no-milestone-data" }] });
  });

  it("needs a word", async () => expect((await three.when("search")).problem?.code).toBe("usage"));
});
