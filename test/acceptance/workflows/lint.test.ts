// Workflows and action.yml as GitHub's own reader and actionlint see them, without a network.
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { workflowFiles } from "../../../src/core/model/shipped/workflows.ts";
import { sampleHouse } from "../../support/house/house.ts";
import { WORKFLOW_RULES } from "../../support/house/workflows.ts";
import { readText, writtenFiles } from "../../support/project.ts";
import { faultsToActionlint, faultsToGitHub } from "./readers.ts";

const OWN = [...writtenFiles()].filter(([path]) => path.startsWith(".github/workflows/"));
const GIVEN = [...workflowFiles({ root: ".milestones", action: "released" })].map(([path, text]) => [path.slice(2), text] as const);
const ELSEWHERE = [...workflowFiles({ root: "plans/of us", action: "released" })].map(([path, text]) => [path.slice(2), text] as const);
const SETS = [["this repository runs", OWN], ["init --github writes", GIVEN], ["init --github writes for another data folder", ELSEWHERE]] as const;

for (const [which, files] of SETS)
  describe(`the workflows that ${which}`, () => {
    test.each(files)("%s is a workflow to GitHub's own reader", async (path, text) => expect(await faultsToGitHub(path, text)).toEqual([]));
    test.each(files)("%s is a workflow to actionlint", async (path, text) => expect(await faultsToActionlint(path, text)).toEqual([]));
    test.each(WORKFLOW_RULES.map(({ title, offenders }) => [title, offenders] as const))("keep the rule: %s", (_, offenders) =>
      expect(offenders(sampleHouse(Object.fromEntries(files)))).toEqual([]));
  });

test("action.yml is an action to GitHub's own reader", async () => expect(await faultsToGitHub("action.yml", readText("action.yml"))).toEqual([]));

test("this repository runs what init --github writes, with the Action of its own commit", () => {
  for (const [path, text] of workflowFiles({ root: ".milestones", action: "own" })) expect(readText(path.slice(2))).toBe(text);
});

test("both readers find what is wrong", async () => {
  const text = "on: push\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-latest\n    stepss: []\n    steps:\n      - run: echo ${{ needs.b.outputs.c }}\n";
  expect(await faultsToGitHub(".github/workflows/a.yml", text)).not.toEqual([]);
  expect(await faultsToActionlint(".github/workflows/a.yml", text)).not.toEqual([]);
});

describe("the examples of the documents", () => {
  const documents = [...writtenFiles()].filter(([path]) => path.endsWith(".md"));
  const examples = documents.flatMap(([path, text]) => [...text.matchAll(/^( *)```yaml\n([\s\S]*?)^ *```/gm)].map((match, index) => ({ name: `${path} ${index + 1}`, text: String(match[2]).replaceAll(new RegExp(`^${match[1]}`, "gm"), "") })));
  const jobs = examples.filter(({ text }) => /^jobs:/m.test(text));
  /** An example shows a part, so it need not be a whole workflow; what it shows must be right. */
  const WHOLE = /has no permissions|ends by itself/;

  test.each(WORKFLOW_RULES.filter(({ title }) => !WHOLE.test(title)).map(({ title, offenders }) => [title, offenders] as const))("keep the rule: %s", (_, offenders) => {
    expect(jobs.length).toBeGreaterThan(1);
    for (const { name, text } of jobs) expect(offenders(sampleHouse({ ".github/workflows/example.yml": text })), name).toEqual([]);
  });
});

test("the README gives the reason for every permission of the app, and for no other", () => {
  const { default_permissions: permissions } = parse(readText("app.yml"));
  const section = /^## GitHub App\n([\s\S]*?)^## /m.exec(readText("README.md"))?.[1] ?? "";
  const rows = [...section.matchAll(/^ *\| `(\w+)` \| (\w+) \|/gm)].map(([, name = "", level]) => [name, level]);
  expect(Object.fromEntries(rows)).toEqual(permissions);
});

test("act takes our stand-in for the very checkout that the workflows use", () => {
  const pins = new Set([...OWN, ...GIVEN].flatMap(([, text]) => [...text.matchAll(/actions\/checkout@[0-9a-f]{40}/g)].map(String)));
  expect(pins.size).toBe(1);
  for (const path of [".actrc", "test/act/run-act.ts"]) for (const pin of pins) expect(readText(path)).toContain(pin);
});
