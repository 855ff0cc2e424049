// Leads and their seats.
import { describe, expect, it } from "vitest";
import { openCrew, type Lane } from "../../../../src/core/rules/execution/lanes.ts";

/** A lane whose items take an hour each. */
function lane(...items: string[]): Lane<string> {
  const rest = [...items];
  return { queue: { add: (item) => rest.push(item), take: () => rest.shift() ?? null }, open: items.length, hours: items.length };
}

function seatsTaken(lanes: readonly Lane<string>[], seats: number) {
  const crew = openCrew(lanes, seats);
  const takeAll = (): string[] => {
    const taken: string[] = [];
    for (let next = crew.take(); next; next = crew.take()) taken.push(`${next.item} on ${next.seat}`);
    return taken;
  };
  const leave = (of: Lane<string>, seat: number): void => {
    of.open -= 1;
    of.hours -= 1;
    crew.leave(seat);
  };
  return { takeAll, leave };
}

describe("a crew", () => {
  it("gives one lane all seats, the lowest free one first", () => {
    const only = lane("a", "b", "c", "d");
    const { takeAll, leave } = seatsTaken([only], 3);
    expect(takeAll()).toEqual(["a on 1", "b on 2", "c on 3"]);
    leave(only, 2);
    expect(takeAll()).toEqual(["d on 2"]);
  });

  it("gives each lane a seat, and the others by how much work there is a seat", () => {
    const { takeAll } = seatsTaken([lane("a"), lane("b1", "b2", "b3", "b4", "b5", "b6"), lane("c1", "c2", "c3")], 6);
    expect(takeAll()).toEqual(["b1 on 1", "b2 on 4", "b3 on 5", "c1 on 2", "c2 on 6", "a on 3"]);
  });

  it("weighs work by the seats that are on it already", () => {
    const { takeAll } = seatsTaken([lane("a1", "a2", "a3", "a4", "a5"), lane("b1", "b2", "b3", "b4")], 5);
    expect(takeAll()).toEqual(["a1 on 1", "a2 on 3", "a3 on 5", "b1 on 2", "b2 on 4"]);
  });

  it("begins with the largest lanes where there are fewer seats, and turns to the next when one is through", () => {
    const [small, large, middle] = [lane("a"), lane("b1", "b2", "b3"), lane("c1", "c2")];
    const { takeAll, leave } = seatsTaken([small, large, middle], 2);
    expect(takeAll()).toEqual(["b1 on 1", "c1 on 2"]);
    leave(middle, 2);
    expect(takeAll()).toEqual(["c2 on 2"]);
    leave(middle, 2);
    expect(takeAll()).toEqual(["a on 2"]);
  });

  it("moves the seats of a lead that is through to where most is left to do, one by one", () => {
    const [first, second, third] = [lane("a1", "a2", "a3", "a4"), lane("b1", "b2", "b3", "b4"), lane("c1", "c2")];
    const { takeAll, leave } = seatsTaken([first, second, third], 4);
    expect(takeAll()).toEqual(["a1 on 1", "a2 on 4", "b1 on 2", "c1 on 3"]);
    leave(third, 3);
    expect(takeAll()).toEqual(["c2 on 3"]);
    leave(third, 3);
    expect(takeAll()).toEqual(["b2 on 3"]);
  });

  it("leaves out lanes in which nothing can run", () => {
    const { takeAll } = seatsTaken([lane(), lane("a")], 1);
    expect(takeAll()).toEqual(["a on 1"]);
    expect(seatsTaken([], 2).takeAll()).toEqual([]);
  });
});
