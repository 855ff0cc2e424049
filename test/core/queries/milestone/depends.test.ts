import { describe, expect, it } from "vitest";
import { given } from "../../../support/given.ts";

const chain = given(
  { id: "milestone-001", status: "archived", title: "Ground" },
  { id: "milestone-002", dependencies: { requires: ["milestone-001", "gone"] } },
  { id: "milestone-003", dependencies: { requires: ["milestone-002", "milestone-001"] } },
  { id: "milestone-010", dependencies: { requires: ["milestone-003"] } },
  { id: "milestone-009", dependencies: { requires: ["milestone-003"] } },
);
const far = (id: string, distance: number): object => expect.objectContaining({ id, distance });

describe("depends", () => {
  it("shows both directions, the nearest first, then by id", async () => {
    expect((await chain.when("depends milestone-002")).data).toEqual({
      milestone: "milestone-002",
      requires: [{ id: "milestone-001", title: "Ground", status: "archived", distance: 1 }],
      required_by: [far("milestone-003", 1), far("milestone-009", 2), far("milestone-010", 2)],
    });
  });

  it("takes the shortest way to each", async () => {
    expect((await chain.when("depends milestone-010 --on")).data).toEqual({ milestone: "milestone-010", requires: [far("milestone-003", 1), far("milestone-001", 2), far("milestone-002", 2)] });
  });

  it("shows one direction alone, of a milestone by the words of its title", async () => {
    expect((await chain.when("depends ground --by")).data).toEqual({ milestone: "milestone-001", required_by: [far("milestone-002", 1), far("milestone-003", 1), far("milestone-009", 2), far("milestone-010", 2)] });
  });

  it("does not go round in circles", async () => {
    const circle = given({ id: "a", dependencies: { requires: ["b"] } }, { id: "b", dependencies: { requires: ["a"] } });
    expect((await circle.when("depends a --on")).data).toEqual({ milestone: "a", requires: [far("b", 1)] });
  });

  it("names what is like a milestone that is not there", async () => {
    expect((await chain.when("depends milestone-004")).problem).toMatchObject({ code: "milestone-not-found" });
  });
});
