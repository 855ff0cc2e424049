import { describe, expect, test } from "vitest";
import { openLine } from "../../src/cli/routine.ts";

function watched() {
  let now = 0;
  const written: string[] = [];
  const line = openLine((text) => void written.push(text), () => now);
  return { line, written, at: (milliseconds: number) => { now = milliseconds; } };
}

describe("the line that tells how far work has come", () => {
  test("does not appear within the first second", () => {
    const { line, written } = watched();
    line.show({ step: "reading", done: 1, total: 2 });
    line.clear();
    expect(written).toEqual([]);
  });

  test("is written over by the next, and taken away at the end", () => {
    const { line, written, at } = watched();
    at(1_000);
    line.show({ step: "reading", done: 1, total: 2 });
    line.show({ step: "switching", done: 0, total: 0 });
    line.clear();
    line.clear();
    expect(written).toEqual(["\r\u001b[Kreading: 50 %", "\r\u001b[Kswitching", "\r\u001b[K"]);
  });

  test("is not written again where it would say the same", () => {
    const { line, written, at } = watched();
    at(1_000);
    for (const done of [100, 101, 102]) line.show({ step: "reading", done, total: 10_000 });
    expect(written).toHaveLength(1);
  });
});
