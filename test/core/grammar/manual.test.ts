import { describe, expect, test } from "vitest";
import { aliasPage, argumentRows, overview, reference, usageOf, verbPage } from "../../../src/core/grammar/manual.ts";
import { allVerbs } from "../../../src/core/grammar/registry.ts";
import { given } from "../../support/given.ts";

const verbs = await allVerbs();
const plan = verbs.find(({ name }) => name === "plan");
if (!plan) throw new Error("there is no plan");

describe("the manual", () => {
  test("begins a verb's page with its examples", () => {
    const kinds = verbPage(plan).map((block) => block.kind);
    expect(kinds.slice(0, 4)).toEqual(["heading", "text", "heading", "command"]);
  });

  test("writes what may be left out in brackets", () => {
    expect(usageOf(plan)).toMatch(/^milestone plan \[TITLE\] \[--kiro-workflow\].* \[--task TEXT\]…/);
    expect(argumentRows(plan)).toContainEqual(["--priority PRIORITY", expect.stringMatching(/One of low, medium, high, critical\.$/)]);
  });

  test("names every verb on its first page and in the reference", async () => {
    const page = JSON.stringify(overview(verbs));
    const text = await reference();
    for (const { name, examples } of verbs) {
      expect(page).toContain(`["${name}",`);
      expect(text).toContain(`#### \`milestone ${name}\``);
      for (const { line } of examples) expect(text).toContain(line);
    }
    expect(text).not.toMatch(/undefined|\[object/);
  });

  test("lists the names of earlier versions", () => expect(JSON.stringify(aliasPage())).toContain("check-scale-metrics.sh"));
});

describe("help", () => {
  test.each([
    ["help", { verbs: expect.arrayContaining([expect.objectContaining({ name: "plan" }), expect.objectContaining({ name: "help" }), expect.objectContaining({ name: "completion" })]) }],
    ["help plan", { verbs: [expect.objectContaining({ name: "plan", usage: expect.any(String) })] }],
    ["help config", { verbs: expect.arrayContaining([expect.objectContaining({ name: "config get" })]) }],
    ["help integration", { verbs: [] }],
    ["help --missing", { missing: expect.arrayContaining(["worker", "backup schedule"]) }],
    ["plan --help", { verbs: [expect.objectContaining({ name: "plan" })] }],
  ])("answers %s without any milestone", async (line, data) => expect((await given().when(line)).data).toEqual(data));

  test.each([["help pln", "unknown-verb"], ["help worker", "not-available"], ["help ../x", "invalid-argument"]])("answers %s with %s", async (line, code) => {
    expect((await given().when(line)).problem?.code).toBe(code);
  });
});
