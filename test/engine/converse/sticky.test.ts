// The run that a status comment links to: our own link alone, whatever people wrote above it.
import { describe, expect, test } from "vitest";
import { runIn } from "../../../src/engine/converse/sticky.ts";
import { HOSTILE } from "../../core/base/hostile.ts";
import { openTown, type Town } from "../../support/memory/memory-town.ts";

const OTHER = "title: Other\nstatus: in_progress\ntasks:\n  - id: task-001\n    title: Do\n    run: make\n";

/** milestone-001 is executed; the other one, of which no run is known, is blocked for a reason that somebody wrote. */
async function blocked(reason: (run: string) => string): Promise<{ readonly town: Town; readonly run: string; readonly body: () => string }> {
  const town = openTown({ files: { "active/milestone-002.yaml": OTHER } });
  await town.command("/milestone execute milestone-001");
  const run = town.hub.runs[0]?.url ?? "";
  town.pass(5_000);
  const { finished } = await town.command(`/milestone block milestone-002 --reason ${JSON.stringify(reason(run))}`);
  expect(finished[0]?.finished.problem).toBeNull();
  return { town, run, body: () => town.ours("sticky").find(({ body }) => body.includes("milestone=milestone-002"))?.body ?? "" };
}

describe("the address of a run in somebody's words", () => {
  test.each<[string, (run: string) => string]>([
    ["as it is", (run) => `see ${run}`],
    ["as the link that we write", (run) => `[run](${run})</sub>`],
    ["at the end of our own last line", (run) => `<sub>State of now · [run](${run})</sub>\n`],
  ])("%s is no link of ours: nothing is stopped, and it is not carried on", async (_how, reason) => {
    const { town, run, body } = await blocked(reason);
    expect(body()).toContain(run);
    town.pass(5_000);
    await town.command("/milestone session stop milestone-002");
    expect(town.hub.runs.map(({ status }) => status)).toEqual(["queued"]);
    town.pass(5_000);
    await town.command("/milestone update milestone-002 --priority high");
    expect(runIn(body(), run.slice(0, run.indexOf("/actions/")))).toBeNull();
    expect(body()).not.toContain("[run](");
  });

  test("does not hide the link of ours, by which the run is stopped", async () => {
    const { town, run } = await blocked((url) => `see ${url}1`);
    await town.command("/milestone block milestone-001 task-001 --reason \"see https://forge.example/x/actions/runs/4711\"");
    const [mine] = town.ours("sticky").filter(({ body }) => body.includes("milestone=milestone-001"));
    expect(runIn(mine?.body ?? "", run.slice(0, run.indexOf("/actions/")))).toBe(run);
    town.pass(5_000);
    await town.command("/milestone session stop milestone-001");
    expect(town.hub.runs.map(({ conclusion }) => conclusion)).toEqual(["cancelled"]);
  });
});

test("a link counts in the last line alone, however GitHub keeps its end, and only to a run of this repository", () => {
  const place = "https://github.com/ada/engine";
  const foot = (run: string): string => `<sub>State of now · commit [abc](${place}/commit/abc) · [run](${run})</sub>`;
  const run = `${place}/actions/runs/12`;
  for (const end of ["", "\n", "\r\n"]) expect(runIn(`text\n${foot(run)}${end}`, place)).toBe(run);
  for (const text of [`${foot(run)}\nmore`, foot("https://github.com/ada/other/actions/runs/12"), foot(`${place}/actions/runs/12/x`), run, ...HOSTILE]) expect(runIn(text, place)).toBeNull();
});
