import { describe, expect, it } from "vitest";
import { eventsPath, idOfFileName } from "../../../src/core/files/layout.ts";

describe("the data folder", () => {
  it("keeps a milestone's log under its id", () => {
    expect(eventsPath("milestone-001")).toBe("events/milestone-001.jsonl");
  });

  it.each([["milestone-001.yaml", "milestone-001"], ["x.yml", "x"], ["README.md", null], [".yaml", null]])("%s is the file of %s", (name, id) => {
    expect(idOfFileName(name)).toBe(id);
  });
});
