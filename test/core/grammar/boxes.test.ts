import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ticked } from "../../../src/core/grammar/boxes.ts";
import { boxLine } from "../../../src/core/views/conversation/marker.ts";
import { growth } from "../../support/processes/busy.ts";
import { milestone, sticky } from "../views/conversation/sample.ts";

const before = sticky(milestone([{ title: "Review" }, { title: "Sign" }, { title: "Tell - [ ] x" }]));
const box = (task: string, state = " "): string => `- [${state}] <!-- milestone:box ${task} -->`;
const tick = (text: string, task: string): string => text.replace(box(task), box(task, "x"));

describe("the boxes of a status comment", () => {
  it("are ticked and taken back", () => {
    const after = tick(before, "task-002");
    expect(ticked(before, after)).toEqual({ boxes: [{ task: "task-002", done: true }], other: false });
    expect(ticked(after, before)).toEqual({ boxes: [{ task: "task-002", done: false }], other: false });
    expect(ticked(before, tick(after, "task-003")).boxes).toEqual([{ task: "task-002", done: true }, { task: "task-003", done: true }]);
  });

  it("say nothing where nothing changed", () => {
    expect(ticked(before, before)).toEqual({ boxes: [], other: false });
    expect(ticked("", "")).toEqual({ boxes: [], other: false });
  });

  it("come back from a browser with other line ends, and with a capital X", () => {
    expect(ticked(before, `${tick(before, "task-001").replaceAll("\n", "\r\n").replace("[x]", "[X]")}\r\n\r\n`)).toEqual({ boxes: [{ task: "task-001", done: true }], other: false });
  });

  it.each([
    ["a word of the box", (text: string) => tick(text, "task-001").replace("`task-001` Review", "`task-001` Review all")],
    ["the task of a box", (text: string) => text.replace(box("task-001"), box("task-009", "x"))],
    ["a box that was not there", (text: string) => `${text}${box("task-009", "x")} \`task-009\` x\n`],
    ["a box that is there twice", (text: string) => `${tick(text, "task-001")}${box("task-001", "x")} x\n`],
    ["the same box twice", (text: string) => text.replace(new RegExp(`^(${box("task-001").replaceAll(/[[\]]/g, "\\$&")}.*)$`, "m"), (line) => `${line.replace("[ ]", "[x]")}\n${line}`)],
    ["a box indented", (text: string) => text.replace(box("task-001"), `  ${box("task-001", "x")}`)],
    ["a box in a quote", (text: string) => text.replace(box("task-001"), `> ${box("task-001", "x")}`)],
    ["other text", (text: string) => text.replace("User login", "Everything approved")],
    ["the marker", (text: string) => text.replace("generation=7", "generation=9")],
    ["all of it", () => ""],
    ["a box without a marker", (text: string) => text.replace(box("task-001"), "- [x]")],
  ])("that an edit changed otherwise are none of ours: %s", (_name, edit) => {
    expect(ticked(before, edit(before))).toEqual({ boxes: [], other: true });
  });

  it("count although something else was changed beside them, and that is told", () => {
    expect(ticked(before, tick(before, "task-001").replace("User login", "x"))).toEqual({ boxes: [{ task: "task-001", done: true }], other: true });
  });

  it("are never more than those that were there, whatever an edit does", () => {
    const lines = fc.array(fc.oneof(fc.constantFrom(...before.split("\n"), ...tick(before, "task-001").split("\n")), fc.string({ maxLength: 6 })), { maxLength: 30 });
    fc.assert(fc.property(lines, (some) => {
      const { boxes } = ticked(before, some.join("\n"));
      expect(new Set(boxes.map(({ task }) => task)).size).toBe(boxes.length);
      for (const { task, done } of boxes) expect([["task-001", "task-002", "task-003"].includes(task), done]).toEqual([true, true]);
    }));
  });

  it.each([["- [ ] <!-- milestone:box ", 3_000], [`${box("task-001")}\n`, 2_000], ["- [ ", 16_000], [" ", 65_000], [`${boxLine("a", "b")}\r`, 2_000]])("are read in a time that grows as the text does: %j", async (piece, count) => {
    expect(await growth(count, (size) => () => ticked(piece.repeat(size), `${piece.repeat(size)}x`))).toBeLessThan(4);
  });
});
