import { describe, expect, test } from "vitest";
import { aliasPage, argumentRows, overview, reference, usageOf, verbPage } from "../../../src/core/grammar/manual.ts";
import { allVerbs } from "../../../src/core/grammar/registry.ts";
import { whyElsewhere } from "../../../src/core/views/conversation/elsewhere.ts";
import { given } from "../../support/given.ts";

const verbs = await allVerbs();
const plan = verbs.find(({ name }) => name === "plan");
if (!plan) throw new Error("there is no plan");

describe("the manual", () => {
  test("begins a verb's page with its examples", () => {
    const kinds = verbPage(plan, "cli").map((block) => block.kind);
    expect(kinds.slice(0, 4)).toEqual(["heading", "text", "heading", "command"]);
  });

  test("writes what may be left out in brackets", () => {
    expect(usageOf(plan)).toMatch(/^milestone plan \[TITLE\] \[--kiro-workflow\].* \[--task TEXT\]…/);
    expect(argumentRows(plan)).toContainEqual(["--priority PRIORITY", expect.stringMatching(/One of low, medium, high, critical\.$/)]);
  });

  test("names every verb on its first page and in the reference", async () => {
    const page = JSON.stringify(overview(verbs, "cli"));
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

describe("help in a comment", () => {
  const page = async (line: string): Promise<string> => JSON.stringify((await given().when(line)).reply);

  test("says nothing of flags, exit codes and verbs that only a command line has", async () => {
    for (const line of ["help", "help update", "update --help", "help db", "help db info"]) {
      const text = await page(line);
      expect(text).toContain(line === "help db" ? "db info" : "--dry-run");
      for (const flag of ["--json", "-C DIR", "--no-commit", "--request-id", "Exit codes", "exit codes"]) expect(text, line).not.toContain(flag);
    }
  });

  test("only names the verbs that cannot be said there, and says why on their pages", async () => {
    const text = await page("help");
    const [, elsewhere = ""] = /Not to be said in a comment: ([^."]*)/.exec(text) ?? [];
    for (const { name } of verbs) expect([name, text.includes(`["${name}",`), elsewhere.split(", ").includes(name)]).toEqual([name, whyElsewhere(name) === null, whyElsewhere(name) !== null]);
    expect(await page("help db info")).toContain("It needs a checkout; it cannot be said in a comment.");
    expect(await page("help sweep")).toContain("It is what the scheduled workflow does; it cannot be said in a comment.");
  });
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
