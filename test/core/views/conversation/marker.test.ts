import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answerMarker, boxLine, pullMarker, readAnswerMarker, readBox, readMarker, readPullMarker, stickyMarker } from "../../../../src/core/views/conversation/marker.ts";

const STATE = "0123456789abcdef0123456789abcdef01234567";
const mark = { milestone: "milestone-001", generation: 12, state: STATE, work: null };

describe("markers", () => {
  it("are one hidden line", () => {
    expect(stickyMarker(mark)).toBe(`<!-- milestone:sticky v1 milestone=milestone-001 generation=12 state=${STATE} work=none -->`);
    expect(answerMarker("IC_1")).toBe("<!-- milestone:answer v1 request=IC_1 -->");
    expect(readPullMarker(`${pullMarker("milestone-001")}\n\nx`)).toBe("milestone-001");
  });

  it("are read as they were written, whatever the words", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", minLength: 1, maxLength: 20 }).map((words) => words.toWellFormed()), (words) => {
      expect(readMarker(`${stickyMarker({ ...mark, milestone: words })}\nx`)?.milestone).toBe(words);
      expect(readAnswerMarker(answerMarker(words))).toBe(words);
      expect(readBox(boxLine(words, "x"))).toEqual({ task: words, done: false, frame: expect.any(String) });
      expect(answerMarker(words).slice(4, -3)).not.toMatch(/--|>|\n/);
    }));
  });

  it("have no two hyphens in a row, which some readers take for the end", () => {
    expect(answerMarker("a--b---c-->")).toBe("<!-- milestone:answer v1 request=a-%2Db-%2D-c-%2D%3E -->");
    expect(readAnswerMarker(answerMarker("a--b---c-->"))).toBe("a--b---c-->");
  });

  it("come back from a browser with a carriage return", () => {
    expect(readMarker(`${stickyMarker(mark)}\r\n\r\nx`)).toEqual(mark);
  });

  it.each([
    "", "x", `x ${stickyMarker(mark)}`, ` ${stickyMarker(mark)}`, `${stickyMarker(mark)} x`, `\n${stickyMarker(mark)}`, stickyMarker(mark).replace("v1", "v2"), stickyMarker(mark).replace(STATE, STATE.slice(1)), stickyMarker(mark).replace("none", "x"),
    stickyMarker(mark).replace("generation=12", "generation=1e3"), stickyMarker(mark).replace("milestone-001", "%zz"), stickyMarker(mark).replace("milestone-001", "%6d"), `<!-- milestone:sticky v1 milestone=${"a".repeat(100_000)}`, answerMarker("x"),
  ])("are ours in every letter, or none: %j", (body) => {
    expect(readMarker(body)).toBeNull();
  });
});
