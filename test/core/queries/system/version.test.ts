import { describe, expect, test } from "vitest";
import type { Facts } from "../../../../src/core/model/facts.ts";
import { readConfig } from "../../../../src/core/files/config/config.ts";
import { by, given } from "../../../support/given.ts";

async function configured(text: string): Promise<Facts> {
  return { config: await readConfig({ file: { path: ".milestones/config/milestone-config.yaml", text } }) };
}

const marked = given().with({ exists: true });

async function answer(facts: Facts, exists = true) {
  const { data, reply } = await marked.with({ exists }).when("version", by("ada", { facts }));
  return { data, lines: reply.map((block) => (block.kind === "text" ? block.text : block.kind)) };
}

describe("the version of the data", () => {
  test("is what the repository's configuration states", async () => {
    expect(await answer(await configured("version: 2.0.0\n"))).toEqual({
      data: { version: "2.0.0", data_version: "2.0.0", state: "current" },
      lines: ["Enhanced Milestone System v2.0.0", "Data version 2.0.0"],
    });
  });

  test.each(["", "auto_scale: true\n", "version: 1.4.0\n"])("is that of a legacy system with %j", async (text) => {
    const { data, lines } = await answer(await configured(text));
    expect(data).toMatchObject({ state: "legacy" });
    expect(lines).toContain("Legacy system detected");
  });

  test("is nothing where there are no data", async () => {
    expect(await answer(await configured("version: 2.0.0\n"), false)).toEqual({
      data: { version: "2.0.0", data_version: null, state: "none" },
      lines: ["Enhanced Milestone System v2.0.0", "No existing milestone data"],
    });
  });
});
